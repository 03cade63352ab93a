"""python training/train.py --prepared FOLDER (--pretrained FOLDER | --start FILE --words words.onnx) --out FOLDER [--own NAME...] [--seed N]
[--epochs N] [--layers 6|3] [--teachers FILE...]

Trains the encoder on gold attributions and silver names. Writes a checkpoint after each epoch and goes on from the last one when
started again. Checkpoints are safetensors: no pickle is ever loaded. With --start attribution.onnx it goes on from the weights that ship,
over the word table that ships, and --own are sentences labelled by hand, of conflict news.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch.nn import functional as F

from distil import load_teachers, soften
from encoder import SOURCE_VALUES, TAG_FAMILIES, VALUES, AttributionEncoder, load_pretrained
from incident_encoder import load_words
from shipped import load_shipped
from windows import batch_of, batches_of, read_articles, whole_or_windows_of, windows_of

FAMILY_WEIGHTS = {"cue": 1.0, "source": 0.3, "content": 0.3}
NAME_WEIGHT = 0.4
PAIR_SCALE = 16.0
VALUE_WEIGHT = 0.5


def values_said(values, batch):
    """Logits of each of VALUES for every statement of a batch: [batch, statements, kinds]. `values` is [batch, length, all kinds]."""
    sums = torch.einsum("bsrl,blv->bsrv", batch["shares"], values)
    parts = sums.split([len(kinds) for kinds in VALUES.values()], -1)
    return {name: part[:, :, 0 if name in SOURCE_VALUES else 1] for name, part in zip(VALUES, parts, strict=True)}


def loss_of(tags, pairs, values, batch):
    """Sum of the heads' losses. Every pair of a cue counts alike, whatever the window's length."""
    total = 0.0
    for index, family in enumerate(TAG_FAMILIES):
        gold, logits = batch["tags"][:, :, index], tags[:, :, 3 * index : 3 * index + 3]
        if "soft_tags" in batch:
            each = -(batch["soft_tags"][:, :, index] * logits.log_softmax(-1)).sum(-1)
            loss = (each * batch["mask"]).sum() / batch["mask"].sum()
            total = total + 10 * FAMILY_WEIGHTS.get(family, NAME_WEIGHT) * loss
        elif (gold >= 0).any():
            loss = F.cross_entropy(logits.reshape(-1, 3), gold.reshape(-1), ignore_index=-1)
            total = total + 10 * FAMILY_WEIGHTS.get(family, NAME_WEIGHT) * loss
    if batch["known"].sum() > 0:
        rows = torch.gather(pairs, 2, batch["cues"][:, None, :, None].expand(-1, pairs.shape[1], -1, pairs.shape[3])).transpose(1, 2)
        each = F.binary_cross_entropy_with_logits(rows, batch["targets"], reduction="none") * batch["mask"][:, None, None, :]
        total = total + ((each.sum((2, 3)) / PAIR_SCALE) * batch["known"]).sum() / batch["known"].sum()
    for column, logits in enumerate(values_said(values, batch).values()):
        gold = batch["values"][:, :, column]
        if (gold >= 0).any():
            loss = F.cross_entropy(logits.reshape(-1, logits.shape[-1]), gold.reshape(-1), ignore_index=-1)
            total = total + VALUE_WEIGHT * loss
    return total


@torch.no_grad()
def measure(model, articles, casing=0):
    """Token F1 of cues, and of sources and contents given the gold cues: quick signs, not the scorer's figures."""
    model.eval()
    rng = random.Random(1)
    counts = {name: [0, 0, 0] for name in ("cue", "source", "content", "names")}
    right = {name: [0, 0] for name in VALUES}
    windows = [w for article in articles for w in windows_of(article, 254)]
    for at in range(0, len(windows), 8):
        batch = batch_of(windows[at : at + 8], rng, False, casing)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            tags, pairs, values = model(batch["ids"], batch["features"], batch["mask"], batch["positions"])
        for column, (name, logits) in enumerate(values_said(values, batch).items()):
            gold = batch["values"][:, :, column]
            right[name][0] += int((logits.argmax(-1) == gold).sum())
            right[name][1] += int((gold >= 0).sum())
        for name, columns in (("cue", [0]), ("names", [3, 4, 5])):
            for c in columns:
                gold, said = batch["tags"][:, :, c], tags[:, :, 3 * c : 3 * c + 3].argmax(-1)
                ok = gold >= 0
                add(counts[name], (said > 0) & ok, (gold > 0) & ok)
        rows = torch.gather(pairs, 2, batch["cues"][:, None, :, None].expand(-1, 2, -1, pairs.shape[3])).transpose(1, 2) > 0
        real = (batch["targets"].sum((2, 3)) > 0)[:, :, None] & (batch["mask"][:, None, :] > 0)
        for role, name in enumerate(("source", "content")):
            add(counts[name], rows[:, :, role] & real, (batch["targets"][:, :, role] > 0) & real)
    model.train()
    return {name: round(200 * tp / max(1, p + g), 1) for name, (tp, p, g) in counts.items()} | {
        name: round(100 * hit / all, 1) for name, (hit, all) in right.items() if all
    }


def add(count, said, gold):
    count[0] += int((said & gold).sum())
    count[1] += int(said.sum())
    count[2] += int(gold.sum())


def save(folder: Path, model, optimiser, step: int, epoch: int) -> None:
    tensors = {f"model.{name}": value.contiguous() for name, value in model.state_dict().items()}
    for index, state in optimiser.state_dict()["state"].items():
        for name in ("exp_avg", "exp_avg_sq"):
            tensors[f"optimiser.{index}.{name}"] = state[name].contiguous()
    save_file(tensors, folder / "checkpoint.new", metadata={"step": str(step), "epoch": str(epoch)})
    (folder / "checkpoint.new").replace(folder / "checkpoint.safetensors")


def resume(folder: Path, model, optimiser) -> tuple[int, int]:
    path = folder / "checkpoint.safetensors"
    if not path.exists():
        return 0, 0
    from safetensors import safe_open

    with safe_open(path, "pt") as file:
        told = file.metadata()
    tensors = load_file(path)
    model.load_state_dict({name[6:]: value for name, value in tensors.items() if name.startswith("model.")})
    step = int(told["step"])
    whole = optimiser.state_dict()
    whole["state"] = {
        index: {"step": torch.tensor(float(step)), **{n: tensors[f"optimiser.{index}.{n}"] for n in ("exp_avg", "exp_avg_sq")}}
        for index in range(sum(len(g["params"]) for g in whole["param_groups"]))
        if f"optimiser.{index}.exp_avg" in tensors
    }
    optimiser.load_state_dict(whole)
    return step, int(told["epoch"])


def fewer_layers(weights, layers: int):
    """Weights with as many layers as a student has: the first, the last and those evenly between."""
    there = len({name.split(".")[1] for name in weights if name.startswith("layers.")})
    taken = [round(at * (there - 1) / (layers - 1)) for at in range(layers)]
    kept = {name: value for name, value in weights.items() if not name.startswith("layers.")}
    for to, index in enumerate(taken):
        kept |= {f"layers.{to}.{name.split('.', 2)[2]}": value for name, value in weights.items() if name.startswith(f"layers.{index}.")}
    return kept


def windows_of_epoch(articles, hand_labelled, share: float, rng: random.Random):
    """A share of the articles' windows, drawn anew each epoch, and every sentence labelled by hand."""
    windows = [w for article in articles for w in windows_of(article, rng.randrange(1, 255))]
    taken = rng.sample(windows, round(share * len(windows)))
    return taken + [w for article in hand_labelled for w in whole_or_windows_of(article, rng)]


def begun(args) -> AttributionEncoder:
    """The network before its first step."""
    model = AttributionEncoder(args.layers)
    if args.start and args.start.suffix == ".onnx":
        load_shipped(model, args.start)
        load_words(model, args.words)
        return model
    if args.pretrained:
        load_pretrained(model, args.pretrained)
    if args.start:
        model.load_state_dict(fewer_layers(load_file(args.start), args.layers))
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prepared", type=Path, required=True)
    parser.add_argument("--pretrained", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--train", nargs="+", default=["polnear-train"])
    parser.add_argument("--labels", choices=["gold", "rules"], default="gold", help="rules: what the rules found, where there is no gold")
    parser.add_argument("--teachers", nargs="*", type=Path, default=[], help="weights whose mean is learned too, and alone where there is no gold")
    parser.add_argument("--start", type=Path, help="weights, or the attribution.onnx that ships, to start from instead of the pretrained ones")
    parser.add_argument("--words", type=Path, help="words.onnx, whose table is taken and kept")
    parser.add_argument("--own", nargs="*", default=[], help="sentences labelled by hand, of conflict news")
    parser.add_argument("--share", type=float, default=1.0, help="of the windows of --train an epoch takes so many")
    parser.add_argument("--dev", nargs="+", default=["polnear-dev"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    articles = [article for name in args.train for article in read_articles(args.prepared / f"{name}.jsonl", args.labels)]
    hand_labelled = [article for name in args.own for article in read_articles(args.prepared / f"{name}.jsonl")]
    dev = {name: read_articles(args.prepared / f"{name}.jsonl") for name in args.dev}
    model = begun(args)
    teachers = load_teachers(args.teachers)
    learned = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    own = [p for n, p in learned if n.startswith(("tags", "pair", "features", "values"))]
    rest = [p for n, p in learned if not n.startswith(("tags", "pair", "features", "values"))]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": args.rate}, {"params": own, "lr": 5 * args.rate}], weight_decay=0.01)
    base = [group["lr"] for group in optimiser.param_groups]
    step, done = resume(args.out, model, optimiser)
    steps = args.epochs * len(batches_of(windows_of_epoch(articles, hand_labelled, args.share, random.Random(0)), random.Random(0)))
    model.train()
    for epoch in range(done, args.epochs):
        rng = random.Random(args.seed * 1000 + epoch)
        windows = windows_of_epoch(articles, hand_labelled, args.share, rng)
        started, lost, seen = time.time(), 0.0, 0
        for taken in batches_of(windows, rng):
            share = min(1.0, step / max(1, 0.06 * steps)) * max(0.0, 1 - step / (steps * 1.02 + 1))
            for group, rate in zip(optimiser.param_groups, base):
                group["lr"] = rate * share
            batch = batch_of(taken, rng, True)
            if teachers:
                soften(teachers, batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                tags, pairs, values = model(batch["ids"], batch["features"], batch["mask"], batch["positions"])
            loss = loss_of(tags, pairs, values, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            lost, seen = lost + float(loss.detach()), seen + 1
            if step % 50 == 0:
                print(f"step {step} of {steps}, loss {lost / seen:.3f}, {time.time() - started:.0f} s", flush=True)
                lost, seen = 0.0, 0
        save(args.out, model, optimiser, step, epoch + 1)
        print(json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), **{n: measure(model, d) for n, d in dev.items()}}), flush=True)
    save_file({n: v.contiguous() for n, v in model.state_dict().items()}, args.out / "weights.safetensors")


if __name__ == "__main__":
    main()
