"""Questions a teacher writes: YAML files in the course's folder, and tables from elsewhere."""

from bot.questions.teacher.bank_file import parse_bank
from bot.questions.teacher.schema import json_schema

__all__ = ["json_schema", "parse_bank"]
