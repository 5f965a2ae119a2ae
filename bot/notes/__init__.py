"""Reading a vault: Markdown files in, notes with exact source lines out. Knows nothing of what they mean."""
