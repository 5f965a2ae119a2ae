"""Pictures of what is also told in words. They are drawn in a thread, by a library that is loaded for the first one."""
