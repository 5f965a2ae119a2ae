"""The round: a state machine without I/O. Events in, events out; `deadline` says when to call `tick`."""
