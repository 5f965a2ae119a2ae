"""The use cases: asking, quizzing, revising. The clock and asyncio live here; Discord does not."""
