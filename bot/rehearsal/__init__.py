"""The real bot in a Discord-like page in the browser, without a token."""
