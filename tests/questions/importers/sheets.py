"""Quiz sheets and a paper of our own making, in the shapes that real ones have."""

from written_notes import note_of

from bot.notes import Note

FIRST_DIALECT = """\
---
title: "Unit 3 Quiz: Rivers"
---

# Unit 3 Quiz: Rivers

Test what you know.

## 4 Quiz Questions (Multiple Choice / Short Answer)

1.  Which river runs through Vienna?
    a) Rhine
    b) Danube
    c) Elbe
    d) Oder

2.  What does a river drop first when it slows down (of the three loads)?
    a) Clay
    b) Silt
    c) Gravel

3.  True or False: A delta grows where the tide is strong.

10. Which of these is a river of Asia?
    a) The Mekong, which rises
    on the high plain
    b) The Tagus

## 2 Reasoning Questions

1.  Why do old rivers meander?
2.  Why do deltas sink?

## 2 Real-World Cases

1.  **Case:** A town lies inside a bend that is cut through more every year.
    *   **Question:** What will become of the bend?

2.  **Case:** A harbour fills with silt.
    *   **Question:** What can be done?

## 6 Rapid Fire Questions

1.  What is the full form of GLOF?
2.  Name one river of France.
3.  Does a river flow uphill? (Yes/No)
4.  True or False: Rivers carry sand.
5.  Name two loads of a river.
6.  What is a meander?

## All Possible 2-Mark Remember Questions

1.  Define delta.
2.  List two uses of a dam.
3.  Give two rivers of Spain.

## Problems

No specific problems.

## Answers

### 4 Quiz Questions - Answers
1.  **1. b) Danube** - **Concept:** Vienna lies on it. **Reason:** The others run elsewhere.
2.  **2. c) Gravel** - **Concept:** The heaviest load falls first.
3.  **3. False** - **Concept:** The tide takes the sand away.
10. **10. a) The Mekong, which rises on the high plain**

### 2 Reasoning Questions - Answers
1.  **1. Explanation:** The water is faster on the *outer* bank. It cuts there:
    *   **Outer bank:** worn away.
    *   **Inner bank:** built up.
2.  **2. Answer:** **Weight** presses the young mud together.

### 2 Real-World Cases - Answers
1.  **1. Solution:** It will be cut off and left as a lake.
2.  **2. Solution:** A harbour fills with silt.
    *   **Question:** What can be done?
    *   **Answer:** Dredging, or a wall that leads the current past.

### 6 Rapid Fire Questions - Answers
1.  **1. What is the full form of GLOF?** Glacial lake outburst flood
2.  **2. Name one river of France:** Loire OR Seine OR Rhône.
3.  **3. Does a river flow uphill? (Yes/No)** No
4.  **4. True or False: Rivers carry sand.** True
5.  **5. Name two loads of a river:** Bed load, suspended load, dissolved load (any two).
6.  **6. What is a meander?** A bend (or loop) that a river makes in flat land, and that moves downstream with time.

### All Possible 2-Mark Remember Questions - Answers
1.  **1. Define delta.** A delta is a fan of land that a river builds at its mouth.
2.  **2. List two uses of a dam.**
    *   To hold back floods.
    *   To drive turbines.
3.  **3. Give two rivers of Spain.** Ebro, Tagus. (Duero, Guadiana also acceptable).
"""

SECOND_DIALECT = """\
---
title: "Unit 3 Quiz: Rivers"
---

A second copy, in other words.

## 1. 4 Quiz Questions (Multiple Choice / Short Answer)

1.  Which river runs through Vienna?
    a) Rhine
    b) Danube
    c) Elbe
    d) Oder

2.  Which load moves along the bed?
    a) Bed load
    b) Dissolved load

3.  True or False: A delta grows where the tide is strong.

## 3. 2 Real-World Cases

1.  **Case:** A bridge stands on a gravel bank.
    *   **Question:** What may a flood do to it?

## 4. 2 Rapid Fire Questions

1.  Name one river of France.
2.  What is the opposite bank of a cut bank?

---
---

## Answers

### 1. 4 Quiz Questions - Answers
1.  **Answer:** b) Danube
    - **Concept:** Vienna lies on the Danube, as Budapest and Belgrade do.
    - **Reason:** The Rhine, the Elbe and the Oder run far from it, to the North Sea and the Baltic.
2.  **Answer:** b) Bed load
    - **Concept:** It rolls and leaps.
3.  **Answer:** False
    - **Concept:** The tide takes the sand away.

### 4. 2 Rapid Fire Questions - Answers
1.  **Name one river of France.** Loire (or Seine, Rhône).
2.  **What is the opposite bank of a cut bank?** Point bar / slip-off slope.
"""

PAPER = """\
---
title: "First test - answer key"
---

# First test - answer key

## PART A (2 x 2 = 4 Marks)

**1. What is a delta?**

A **delta** is a fan of land at a river's mouth.

**1. Shape:** it has three corners.

**2. List two loads of a river.**

-   **Bed load:** rolls along.
-   **Suspended load:** floats.

---

## PART B (2 x 10 = 20 Marks)

**11. (a) Explain how a meander moves.**

**The two banks:**

1.  **Outer bank:**
    -   It is worn away.

**1. Cutting:**

Fast water cuts.

| Bank | Water |
| --- | --- |
| Outer | Fast |

**(OR)**

**11. (b) Explain how a delta grows.**

```
river --> sea
```

**12. (a) Compare two rivers.**

**13 km** is the width of the first.
"""


def first() -> Note:
    return note_of(FIRST_DIALECT, "quizzes/rivers.md")


def second() -> Note:
    return note_of(SECOND_DIALECT, "quizzes/rivers-again.md")


def paper() -> Note:
    return note_of(PAPER, "papers/test.md")
