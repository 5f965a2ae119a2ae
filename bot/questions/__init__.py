"""Questions: held, written from what the notes say, imported from their material, and their answers judged."""
