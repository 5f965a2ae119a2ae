"""Commands, buttons and cards, and nothing else."""
