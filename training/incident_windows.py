"""Texts as prepare-incidents.ts wrote them, cut into windows with the targets of the three heads."""
import base64
import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from incident_encoder import ACTS, INCIDENT_FEATURES, ROLES, TYPES
from windows import CLS, SEP

LENGTH = 512
MAIN = ACTS.index("main")
FACT = "fact"
NODES = 96
CASE_COLUMNS = slice(3, 7)
RULE_COLUMNS = slice(17, 22)


@dataclass
class Text:
    """`features` holds one table a casing (mixed, capitals, lower case), None where casing changed the text's length. `gold` is False
    where the labels are what the rules found. `facts` are places, times and counts, `main` the incident that the text is chiefly about
    (-1: it tells of none, None: not known), `kinds` the program's own type of each incident, `acts` every word for one (None: not marked)."""

    id: str
    ids: np.ndarray
    features: list
    mentions: list
    triggers: list
    types: list
    gold: bool
    facts: list | None = None
    main: int | None = None
    kinds: list | None = None
    acts: list | None = None


def read_texts(path: Path, gold: bool) -> list[Text]:
    texts = []
    with open(path) as lines:
        for line in lines:
            one = json.loads(line)
            table = lambda text: None if text is None else np.frombuffer(base64.b64decode(text), np.uint8).reshape(-1, INCIDENT_FEATURES)
            texts.append(
                Text(one["id"], np.array(one["ids"]), [table(x) for x in one["features"]], one["mentions"], one["triggers"], one["types"], gold,
                     one.get("facts"), one.get("main"), one.get("kinds"), one.get("acts"))
            )
    return texts


@dataclass
class Window:
    text: Text
    start: int
    end: int


def windows_of(text: Text, rng: random.Random | None) -> list[Window]:
    """Cuts a long text where it must be cut, at another place each time; a text that fits is one window."""
    inside, count = LENGTH - 2, len(text.ids)
    if count <= inside:
        return [Window(text, 0, count)] if count > 4 else []
    parts = -(-count // inside)
    slack = parts * inside - count
    first = inside - (rng.randrange(slack + 1) if rng else slack // 2)
    cuts = [0, *range(first, count, inside), count]
    return [Window(text, a, b) for a, b in zip(cuts, cuts[1:]) if b - a > 4]


def batches_of(windows: list[Window], rng: random.Random, pieces: int = 2048) -> list[list[Window]]:
    """Shuffled batches of about `pieces` pieces, windows of like length together."""
    ordered = sorted(windows, key=lambda w: (w.end - w.start) * (1 + 0.2 * rng.random()))
    batches, batch, longest = [], [], 0
    for window in ordered:
        longest = max(longest, window.end - window.start + 2)
        if batch and longest * (len(batch) + 1) > pieces:
            batches.append(batch)
            batch, longest = [], window.end - window.start + 2
        batch.append(window)
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def paint(column: np.ndarray, window: Window, first: int, after: int, begins: int, inside: int) -> None:
    a, b = max(first, window.start), min(after, window.end)
    if a < b:
        column[a - window.start + 1 : b - window.start + 1] = inside
        if a == first:
            column[a - window.start + 1] = begins


def targets_of(window: Window, rng: random.Random):
    """Tags of roles [LENGTH, roles], of acts [LENGTH, acts] (-1 unknown), of types [LENGTH] (-1 unknown), and the nodes with whom they share an incident and an entity."""
    text, length = window.text, window.end - window.start
    roles = np.zeros((LENGTH, len(ROLES)), np.int64)
    roles[0], roles[length + 1 :] = -1, -1
    if text.acts is None:
        roles[:, ROLES.index("Act")] = -1
    for first, after in text.acts or []:
        paint(roles[:, ROLES.index("Act")], window, first, after, 1, 2)
    for first, after, role, _, _, sure in text.mentions:
        paint(roles[:, ROLES.index(role)], window, first, after, *((1, 2) if sure else (-1, -1)))
    acts = np.full((LENGTH, len(ACTS)), -1, np.int64)
    kinds = np.full(LENGTH, -1, np.int64)
    nodes = []
    inside = lambda at: window.start <= at < window.end
    for first, _, label, templates in text.triggers:
        if not inside(first):
            continue
        if label >= 0:
            acts[first - window.start + 1, 0] = label
        if text.main is not None:
            acts[first - window.start + 1, MAIN] = 0
        if text.gold and (label == 1 or templates):
            nodes.append((first - window.start + 1, "", -1, templates))
    for first, _, role, entity, templates, sure in text.mentions:
        if inside(first) and sure and text.gold:
            nodes.append((first - window.start + 1, role, entity, templates))
    for at, _, _, templates in nodes:
        told = {kind for index in templates for kind in text.types[index]}
        for column, kind in enumerate(ACTS[1:-1], 1):
            acts[at, column] = int(kind in told)
        if text.main is not None:
            acts[at, MAIN] = int(text.main in templates)
        kinds_told = {text.kinds[index] for index in templates} if text.kinds else set()
        if len(kinds_told) == 1:
            kind = kinds_told.pop()
            kinds[at] = TYPES.index(kind if kind in TYPES else "other")
    for first, _, templates in text.facts or []:
        if inside(first):
            nodes.append((first - window.start + 1, FACT, -1, templates))
    if len(nodes) > NODES:
        nodes = rng.sample(nodes, NODES)
    return roles, acts, kinds, nodes


def batch_of(windows: list[Window], rng: random.Random, training: bool, casing: int = 0) -> dict[str, torch.Tensor]:
    """Tensors of some windows. In training the casing is drawn, and at times case or the rules' findings are withheld."""
    n = len(windows)
    longest = max(window.end - window.start for window in windows) + 2
    ids = np.zeros((n, LENGTH), np.int64)
    features = np.zeros((n, LENGTH, INCIDENT_FEATURES), np.float32)
    mask = np.zeros((n, LENGTH), np.float32)
    roles = np.full((n, LENGTH, len(ROLES)), -1, np.int64)
    acts = np.full((n, LENGTH, len(ACTS)), -1, np.int64)
    kinds = np.full((n, LENGTH), -1, np.int64)
    at = np.zeros((n, NODES), np.int64)
    pairs = np.full((n, 2, NODES, NODES), -1, np.float32)
    for row, window in enumerate(windows):
        length = window.end - window.start
        drawn = rng.choices([0, 1, 2], [0.4, 0.3, 0.3])[0] if training else casing
        table = window.text.features[drawn]
        if table is None:
            table = window.text.features[0]
        part = table[window.start : window.end].astype(np.float32) / 100
        if training and rng.random() < (0.2 if window.text.gold else 0.6):
            part[:, RULE_COLUMNS] = 0
        if training and rng.random() < 0.15:
            part[:, CASE_COLUMNS] = 0
        ids[row, 0], ids[row, length + 1] = CLS, SEP
        ids[row, 1 : length + 1] = window.text.ids[window.start : window.end]
        mask[row, : length + 2] = 1
        features[row, 1 : length + 1] = part
        roles[row], acts[row], kinds[row], nodes = targets_of(window, rng)
        for i, (place, role, entity, templates) in enumerate(nodes):
            at[row, i] = place
            for j, (_, other_role, other, others) in enumerate(nodes):
                if i == j or (not templates and not others):
                    continue
                pairs[row, 0, i, j] = float(bool(set(templates) & set(others)))
                if role in ROLES and role == other_role:
                    pairs[row, 1, i, j] = float(entity == other)
    cut = min(LENGTH, -(-longest // 16) * 16)
    as_tensor = torch.from_numpy
    return {
        "ids": as_tensor(ids[:, :cut]), "features": as_tensor(features[:, :cut]), "mask": as_tensor(mask[:, :cut]),
        "positions": torch.arange(cut), "roles": as_tensor(roles[:, :cut]), "acts": as_tensor(acts[:, :cut]), "kinds": as_tensor(kinds[:, :cut]),
        "at": as_tensor(at), "pairs": as_tensor(pairs),
        "weight": torch.tensor([1.0 if window.text.gold else 0.3 for window in windows]),
    }
