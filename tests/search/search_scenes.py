"""What an answer says, as one string."""

from bot.search import Answer, Grid, Points, Prose


def said(answer: Answer) -> str:
    lines: list[str] = []
    for piece in answer.pieces:
        if isinstance(piece, Prose):
            lines.append(piece.text.plain)
        elif isinstance(piece, Points):
            lines += [item.plain for item in piece.items]
        elif isinstance(piece, Grid):
            lines += [" | ".join(row) for row in (piece.header, *piece.rows)]
        else:
            lines.append(piece.text)
    return "\n".join(lines)
