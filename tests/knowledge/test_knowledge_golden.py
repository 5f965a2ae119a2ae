"""What is found in the development vault is what was checked by eye against it; see golden/README.md."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest


def _summaries() -> ModuleType:
    spec = importlib.util.spec_from_file_location("golden_summary", Path(__file__).with_name("golden_summary.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_development_vault_says_what_was_checked_by_eye() -> None:
    summaries = _summaries()
    if not summaries.VAULT.is_dir():
        pytest.skip("the development vault is not beside this repository")

    found = summaries.summary(summaries.VAULT)

    assert found == json.loads(summaries.GOLDEN.read_text(encoding="utf-8"))
