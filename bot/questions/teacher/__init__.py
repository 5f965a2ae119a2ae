"""Questions a teacher writes: YAML files in the course's folder, and tables from elsewhere."""

from bot.questions.teacher.reading import BANK_ENDINGS, parse_bank, read_bank
from bot.questions.teacher.schema import json_schema

__all__ = ["BANK_ENDINGS", "json_schema", "parse_bank", "read_bank"]
