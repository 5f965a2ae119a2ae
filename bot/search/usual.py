"""English initialisms that anybody uses and no note spells out: `os` is asked where `operating system` is written.

The list need not be complete; one that is short for several things in daily use has no place here.
"""

USUAL: tuple[tuple[str, str], ...] = (
    ("artificial intelligence", "AI"),
    ("central nervous system", "CNS"),
    ("central processing unit", "CPU"),
    ("database management system", "DBMS"),
    ("deoxyribonucleic acid", "DNA"),
    ("European Union", "EU"),
    ("graphics processing unit", "GPU"),
    ("gross domestic product", "GDP"),
    ("hard disk drive", "HDD"),
    ("local area network", "LAN"),
    ("machine learning", "ML"),
    ("operating system", "OS"),
    ("random access memory", "RAM"),
    ("read only memory", "ROM"),
    ("ribonucleic acid", "RNA"),
    ("solid state drive", "SSD"),
    ("United Nations", "UN"),
    ("value added tax", "VAT"),
    ("wide area network", "WAN"),
    ("World War I", "WWI"),
    ("World War II", "WWII"),
)
