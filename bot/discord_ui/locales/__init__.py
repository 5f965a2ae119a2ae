"""What Viva says in other languages, and the workshop that keeps it complete (`make messages`)."""
