"""What must last. The only package that knows SQL."""
