"""Soft targets from teachers: what earlier weights, averaged, say of a window as it was written, for a student that may see it in capitals
or without the rules' findings. Where there is gold, gold and teachers are mixed; where there is none, the teachers are all there is."""
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch.nn import functional as F

from encoder import TAG_FAMILIES, AttributionEncoder

GOLD_SHARE = 0.6
LEAST_CUE = 0.2


def load_teachers(paths: list[Path]) -> list[AttributionEncoder]:
    teachers = []
    for path in paths:
        weights = load_file(path)
        layers = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
        teacher = AttributionEncoder(layers, 0.0)
        teacher.load_state_dict(weights)
        teachers.append(teacher.eval())
    return teachers


@torch.no_grad()
def taught(teachers, batch):
    """Mean probabilities of tags [batch, length, families, 3] and of pairs [batch, role, cue, piece]."""
    tags, pairs = 0.0, 0.0
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for teacher in teachers:
            a, b, _ = teacher(batch["ids"], batch["plain"], batch["mask"], batch["positions"])
            tags = tags + a.unflatten(-1, (len(TAG_FAMILIES), 3)).softmax(-1) / len(teachers)
            pairs = pairs + b.sigmoid() / len(teachers)
    return tags, pairs


def soften(teachers, batch) -> None:
    """Puts soft targets into a batch: `soft_tags`, and cues and `targets` of windows without gold."""
    tags, pairs = taught(teachers, batch)
    onehot = F.one_hot(batch["tags"].clamp(min=0), 3).float()
    has_gold = (batch["tags"] >= 0)[..., None]
    batch["soft_tags"] = torch.where(has_gold, GOLD_SHARE * onehot + (1 - GOLD_SHARE) * tags, tags)
    for row in range(len(batch["ids"])):
        if batch["labelled"][row]:
            cues = batch["cues"][row]
            batch["targets"][row] = GOLD_SHARE * batch["targets"][row] + (1 - GOLD_SHARE) * pairs[row][:, cues].transpose(0, 1)
            continue
        begins = tags[row, :, 0, 1] * batch["mask"][row]
        likely = torch.nonzero(begins > LEAST_CUE).flatten()
        likely = likely[begins[likely].argsort(descending=True)][: batch["cues"].shape[1]]
        batch["cues"][row, : len(likely)] = likely
        batch["known"][row, : len(likely)] = 1
        batch["targets"][row, : len(likely)] = pairs[row][:, likely].transpose(0, 1)
