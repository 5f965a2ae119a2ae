"""What the notes say: terms, definitions, listings, comparisons, exam questions. Every item carries its source."""
