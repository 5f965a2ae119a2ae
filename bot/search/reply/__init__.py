"""The forms an answer can take. Each looks at what was asked and found, and replies, or gives None if unfit."""
