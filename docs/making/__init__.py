"""The documentation's pages that are made from what Viva is, so that they are never behind her."""
