"""The course that ships: complete, and true to what it promises; read by the parts that read every course."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from bot.course.manifest import Manifest, read_manifest
from bot.knowledge import Knowledge, gather
from bot.notes import Note, Vault, read_vault
from bot.questions import Kind, Question
from bot.questions.teacher import parse_bank

ROOT = Path(__file__).resolve().parents[2]
COURSE = ROOT / "content" / "virtualization"
ASKED = sorted((ROOT / "benchmarks").glob("course_questions*.csv"))
BANKS = sorted((COURSE / "questions").glob("*.yaml"))


@pytest.fixture(scope="module")
def vault() -> Vault:
    return read_vault(COURSE)


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    found, problems = read_manifest(COURSE)
    assert problems == ()
    return found


@pytest.fixture(scope="module")
def knowledge(vault: Vault) -> Knowledge:
    return gather(vault.notes)


def headings(note: Note) -> set[str]:
    return {section.heading for section in note.sections()}


def unit_notes(vault: Vault) -> list[Note]:
    found = [note for note in vault.notes if note.path.startswith("unit-")]
    assert len(found) == 40
    return found


def test_nothing_is_wrong_in_the_notes(vault: Vault) -> None:
    assert vault.problems == ()


def test_every_note_of_a_unit_has_its_place_in_the_reading_order(vault: Vault, manifest: Manifest) -> None:
    written = [note.path.removesuffix(".md") for note in unit_notes(vault)]

    in_order = [name for unit in manifest.units for name in unit.notes]

    assert sorted(in_order) == sorted(written)
    assert max(Counter(in_order).values()) == 1


def test_the_syllabus_leads_to_every_note_of_a_unit(vault: Vault) -> None:
    syllabus = next(note for note in vault.notes if note.path == "syllabus.md")

    linked = {link.target for link in syllabus.links}

    assert {Path(note.path).stem for note in unit_notes(vault)} <= linked


def test_every_note_of_a_unit_ends_in_exam_questions_of_each_size_with_real_answers(
    vault: Vault, knowledge: Knowledge
) -> None:
    for note in unit_notes(vault):
        asked = [question for question in knowledge.exam_questions if question.source.path == note.path]

        assert {question.marks for question in asked} >= {2, 4, 6, 10}, note.path
        assert all(question.answer or question.points for question in asked), note.path
        assert not any(question.strategy for question in asked), note.path


def test_every_note_of_a_unit_defines_lists_and_corrects(vault: Vault, knowledge: Knowledge) -> None:
    for note in unit_notes(vault):
        defined = [found for found in knowledge.definitions if found.source.path == note.path]
        listed = [found for found in knowledge.listings if found.source.path == note.path]
        compared = [found for found in knowledge.comparisons if found.source.path == note.path]

        assert len(defined) >= 3, note.path
        assert len(listed) >= 3, note.path
        assert compared, note.path
        assert "Misconceptions" in headings(note), note.path


def test_a_misconception_is_a_question_so_that_nobody_takes_it_for_a_statement(vault: Vault) -> None:
    for note in unit_notes(vault):
        text = (COURSE / note.path).read_text(encoding="utf-8")
        section = text.partition("## Misconceptions\n")[2].partition("\n> [!")[0]

        labels = [line.split("**")[1] for line in section.splitlines() if line.startswith("- **")]

        assert len(labels) >= 3, note.path
        assert all(label.endswith("?") for label in labels), note.path


TERMS = {
    "u3-01-network-virtualization": ["Network virtualization", "Underlay network", "Overlay network"],
    "u3-02-advantages-and-functions-of-network-virtualization": ["Microsegmentation", "Logical switch"],
    "u3-03-tools-for-network-virtualization": ["Virtual switch", "Open vSwitch", "VXLAN", "VNI", "VTEP"],
    "u3-04-sdn-and-nfv": ["Software-defined networking", "OpenFlow", "Network functions virtualization"],
    "u3-05-vlan": ["VLAN", "802.1Q tag", "Access port", "Trunk port", "Native VLAN", "VLAN hopping"],
    "u3-06-wan-architecture": ["Wide area network", "MPLS", "Hub and spoke", "Full mesh", "Leased line"],
    "u3-07-sd-wan": ["SD-WAN", "Application-aware routing", "Zero-touch provisioning", "SASE"],
    "u4-01-memory-virtualization": ["Memory virtualization", "Shadow paging", "Guest physical address"],
    "u4-02-memory-overcommitment-and-reclamation": ["Ballooning", "Page sharing", "Hypervisor swapping"],
    "u4-03-storage-virtualization": ["Storage virtualization", "Address-space remapping", "Thin provisioning"],
    "u4-04-methods-of-storage-virtualization": ["In-band virtualization", "Out-of-band virtualization"],
    "u4-05-risks-of-storage-virtualization": ["Storage metadata", "Backing out", "Pool exhaustion"],
    "u4-06-san-and-nas": ["iSCSI", "Fibre Channel", "Network File System", "Server Message Block", "Zoning"],
    "u4-07-raid-levels": ["RAID", "RAID 0", "RAID 1", "RAID 5", "RAID 6", "RAID 10", "Parity", "Write penalty"],
    "u5-01-vmware": ["VMware vSphere", "ESXi", "vCenter Server", "vMotion", "vSphere HA", "vSAN"],
    "u5-02-microsoft-hyper-v": ["Hyper-V", "VMBus", "Partition", "Generation 2", "Hyper-V Replica"],
    "u5-03-kvm-and-xen": ["KVM", "QEMU", "libvirt", "virtio", "Xen"],
    "u5-04-aws-and-google": ["Amazon EC2", "AWS Nitro System", "Firecracker", "Google Compute Engine", "gVisor"],
    "u5-05-virtualbox": ["VirtualBox", "Guest Additions", "Extension Pack", "Network mode"],
    "u5-06-ibm-powervm": [
        "PowerVM",
        "Logical partition",
        "Micro-partitioning",
        "Virtual I/O Server",
        "Live Partition Mobility",
    ],
    "u5-07-containers-and-orchestration": ["Container image", "Container runtime", "Pod", "Deployment", "Service"],
    "u5-08-case-study-choosing-tools": ["Requirement", "Sizing", "Weighted decision", "Sensitivity check"],
}


@pytest.mark.parametrize("note", TERMS)
def test_a_note_defines_the_terms_it_is_read_for(note: str, knowledge: Knowledge) -> None:
    defined = {found.term.casefold() for found in knowledge.definitions if Path(found.source.path).stem == note}

    assert {term.casefold() for term in TERMS[note]} <= defined


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_true_and_false_are_about_as_frequent(bank: Path) -> None:
    entries = yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]

    answers = Counter(entry["answer"] for entry in entries if entry["kind"] == "true_false")

    assert min(answers[True], answers[False]) * 3 >= answers.total()


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_units_bank_parses_and_has_questions_of_every_kind(bank: Path) -> None:
    questions, problems = parse_bank(bank.name, bank.read_text(encoding="utf-8"))

    assert problems == ()
    assert len(questions) >= 40
    assert {question.kind for question in questions} == set(Kind)
    assert all(question.explanation for question in questions)


def test_there_is_a_bank_and_a_mock_paper_for_every_unit(vault: Vault, manifest: Manifest) -> None:
    numbers = [unit.number for unit in manifest.units]

    assert [bank.stem for bank in BANKS] == [f"unit-{number}" for number in numbers]
    assert {f"papers/u{number}-mock-paper.md" for number in numbers} <= {note.path for note in vault.notes}


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_question_cites_a_heading_that_is_there(bank: Path, vault: Vault) -> None:
    places = {note.title: headings(note) for note in vault.notes}

    for entry in yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]:
        assert entry["heading"] in places[entry["topic"]], entry["question"]


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_the_longest_option_is_not_always_the_right_one(bank: Path) -> None:
    questions, _ = parse_bank(bank.name, bank.read_text(encoding="utf-8"))
    choices = [question for question in questions if question.kind is Kind.CHOICE]

    given_away = [question for question in choices if _stands_out(question)]

    assert len(given_away) * 3 <= len(choices)


def _stands_out(question: Question) -> bool:
    """Whether the right option is longer than every other by half."""
    others = [len(option) for option in question.options if option != question.answer]
    return len(question.answer) > 1.5 * max(others)


PAPERS = sorted((COURSE / "papers").glob("*.md"))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_a_mock_paper_has_the_parts_the_manifest_promises(paper: Path, manifest: Manifest) -> None:
    text = paper.read_text(encoding="utf-8")

    part_a, _, part_b = text.partition("## PART B (3 x 10 = 30 Marks)")

    assert "## PART A (10 x 2 = 20 Marks)" in part_a
    assert len(re.findall(r"(?m)^\*\*\d+\. ", part_a)) == manifest.exam.parts[0].questions == 10
    assert len(re.findall(r"(?m)^\*\*1[123]\. \([ab]\) ", part_b)) == 2 * manifest.exam.parts[1].questions == 6
    assert part_b.count("**(OR)**") == 3


def test_no_note_is_longer_than_a_student_reads_at_once(vault: Vault) -> None:
    for note in unit_notes(vault):
        before_the_exam_focus = (COURSE / note.path).read_text(encoding="utf-8").partition("> [!success]")[0]

        assert len(before_the_exam_focus.split()) <= 1_600, note.path


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_the_number_of_right_options_gives_nothing_away(bank: Path) -> None:
    entries = yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]

    right = {len(entry["answers"]) for entry in entries if entry["kind"] == "several"}

    assert len(right) >= 2


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_match_has_at_least_three_pairs_that_differ(bank: Path) -> None:
    entries = yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]

    pairs = [list(entry["pairs"].values()) for entry in entries if entry["kind"] == "match"]

    assert all(len(right) == len(set(right)) >= 3 for right in pairs)


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.stem)
def test_a_step_to_be_ordered_does_not_point_to_the_one_before(bank: Path) -> None:
    entries = yaml.safe_load(bank.read_text(encoding="utf-8"))["questions"]

    steps = [step for entry in entries if entry["kind"] == "order" for step in entry["steps"]]

    assert [step for step in steps if step.startswith(("It ", "They ", "Then "))] == []


def test_the_questions_students_ask_name_notes_and_headings_that_are_there(vault: Vault) -> None:
    places = {Path(note.path).stem: headings(note) | {"Exam Focus"} for note in vault.notes}
    rows = [row for sheet in ASKED for row in csv.DictReader(sheet.read_text(encoding="utf-8").splitlines())]

    inside = [row for row in rows if row["note"]]

    assert len(inside) >= 500
    for row in inside:
        for place in row["heading"].split("|"):
            note, _, heading = place.rpartition("#")
            assert heading in places[note or row["note"]], row["question"]


def test_the_questions_students_ask_are_spread_over_all_notes(vault: Vault) -> None:
    rows = [row for sheet in ASKED for row in csv.DictReader(sheet.read_text(encoding="utf-8").splitlines())]

    asked = Counter(row["note"] for row in rows)

    assert min(asked[Path(note.path).stem] for note in unit_notes(vault)) >= 7
