"""One course put together: notes, knowledge, index and bank, and how it is reloaded."""
