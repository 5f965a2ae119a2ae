"""`python -m docs.making`: lays the pages out in `build/docs`, where the site is built from."""

from docs.making.gathering import gather
from docs.making.links import ROOT

gather(ROOT / "build" / "docs")
