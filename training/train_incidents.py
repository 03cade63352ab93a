"""python training/train_incidents.py --prepared FOLDER (--pretrained FILE.onnx | --start incidents.onnx) --words WEIGHTS --out FOLDER
    [--seed N] [--epochs N] [--rate N]

Trains the encoder of incidents on MUC-4's answer templates, and a little on what the rules find in modern texts. Writes a checkpoint
after each epoch and goes on from the last one when started again. Checkpoints are safetensors: no pickle is ever loaded.
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.nn import functional as F

from incident_encoder import ACTS, LAYERS, ROLES, IncidentEncoder, load_pretrained, load_words
from incident_windows import MAIN, batch_of, batches_of, read_texts, windows_of
from shipped import load_shipped
from train import resume, save

SILVER_SHARE = 0.3
PAIR_WEIGHTS = (1.0, 0.5)


def known_mean(losses, known, weight):
    """Mean of the losses that are known, each window by its weight."""
    share = known.float() * weight.view(-1, *([1] * (known.dim() - 1)))
    return (losses * share).sum() / share.sum().clamp(min=1)


def loss_of(said, batch):
    roles, acts, pairs = said
    total = 0.0
    for index in range(len(ROLES)):
        gold, logits = batch["roles"][:, :, index], roles[:, :, 3 * index : 3 * index + 3]
        each = F.cross_entropy(logits.transpose(1, 2), gold.clamp(min=0), reduction="none")
        total = total + 10 * known_mean(each, gold >= 0, batch["weight"])
    acts, kinds = acts[:, :, : len(ACTS)], acts[:, :, len(ACTS) :]
    each = F.cross_entropy(kinds.transpose(1, 2), batch["kinds"].clamp(min=0), reduction="none")
    total = total + known_mean(each, batch["kinds"] >= 0, batch["weight"])
    gold = batch["acts"]
    each = F.binary_cross_entropy_with_logits(acts, gold.clamp(min=0).float(), reduction="none")
    # Few texts tell which incident they are chiefly about: that has a mean of its own, or it would hardly count.
    for columns in (slice(0, MAIN), slice(MAIN, MAIN + 1)):
        total = total + known_mean(each[:, :, columns], gold[:, :, columns] >= 0, batch["weight"])
    gold, at = batch["pairs"], batch["at"]
    rows = torch.gather(pairs, 2, at[:, None, :, None].expand(-1, 2, -1, pairs.shape[3]))
    chosen = torch.gather(rows, 3, at[:, None, None, :].expand(-1, 2, at.shape[1], -1))
    each = F.binary_cross_entropy_with_logits(chosen, gold.clamp(min=0), reduction="none")
    for kind in range(2):
        total = total + PAIR_WEIGHTS[kind] * known_mean(each[:, kind], gold[:, kind] >= 0, batch["weight"])
    return total


@torch.no_grad()
def measure(model, texts, casing=0):
    """Token F1 of each role, of triggers that tell of an incident, and of pairs: quick signs, not the scorers' figures."""
    model.eval()
    rng = random.Random(1)
    names = [*ROLES, "incident", "main", "type", *PAIR_NAMES]
    counts = {name: [0, 0, 0] for name in names}
    for taken in batches_of([w for text in texts for w in windows_of(text, None)], rng):
        batch = batch_of(taken, rng, False, casing)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            roles, acts, pairs = model(batch["ids"], batch["features"], batch["mask"], batch["positions"])
        for index, name in enumerate(ROLES):
            gold = batch["roles"][:, :, index]
            add(counts[name], (roles[:, :, 3 * index : 3 * index + 3].argmax(-1) > 0) & (gold >= 0), gold > 0)
        gold = batch["kinds"]
        add(counts["type"], (acts[:, :, len(ACTS) :].argmax(-1) == gold), gold >= 0)
        counts["type"][1] += int((gold >= 0).sum()) - int((acts[:, :, len(ACTS) :].argmax(-1) == gold).sum())
        gold = batch["acts"][:, :, 0]
        add(counts["incident"], (acts[:, :, 0] > 0) & (gold >= 0), gold > 0)
        gold = batch["acts"][:, :, MAIN]
        add(counts["main"], (acts[:, :, MAIN] > 0) & (gold >= 0), gold > 0)
        at = batch["at"]
        rows = torch.gather(pairs, 2, at[:, None, :, None].expand(-1, 2, -1, pairs.shape[3]))
        chosen = torch.gather(rows, 3, at[:, None, None, :].expand(-1, 2, at.shape[1], -1))
        for kind, name in enumerate(PAIR_NAMES):
            gold = batch["pairs"][:, kind]
            add(counts[name], (chosen[:, kind] > 0) & (gold >= 0), gold > 0)
    model.train()
    return {name: round(200 * tp / max(1, p + g), 1) for name, (tp, p, g) in counts.items()}


PAIR_NAMES = ["same incident", "same entity"]


def add(count, said, gold):
    count[0] += int((said & gold).sum())
    count[1] += int(said.sum())
    count[2] += int(gold.sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--prepared", type=Path, required=True)
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--pretrained", type=Path, help="a BERT's initial values: training from the beginning")
    start.add_argument("--start", type=Path, help="incidents.onnx that ships: training on from there")
    parser.add_argument("--words", type=Path, help="weights, or words.onnx, whose word table is taken and kept")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--silver", nargs="*", default=["current-events", "gva-train"], help="texts to learn the rules' findings from")
    parser.add_argument("--own", nargs="*", default=[], help="texts marked by hand, learned from whole")
    parser.add_argument("--kept", help="texts marked by hand that are only measured on")
    parser.add_argument("--share", type=float, default=1.0, help="part of the messages of MUC-4 an epoch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--layers", type=int, default=LAYERS)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--stop", type=int, default=10**9, help="stop after so many steps: for trying")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(args.threads)
    gold = read_texts(args.prepared / "muc4-train.jsonl", True)
    own = [text for name in args.own for text in read_texts(args.prepared / f"{name}.jsonl", True)]
    silver = [text for name in args.silver for text in read_texts(args.prepared / f"{name}.jsonl", False)]
    kept = read_texts(args.prepared / f"{args.kept}.jsonl", True) if args.kept else []
    dev = read_texts(args.prepared / "muc4-dev.jsonl", True)
    # Heads begin alike whatever the seed: runs differ by the order of texts and what is dropped alone.
    torch.manual_seed(0)
    model = IncidentEncoder(args.layers)
    torch.manual_seed(args.seed)
    if args.start:
        load_shipped(model, args.start)
    else:
        load_pretrained(model, args.pretrained)
    if args.words:
        load_words(model, args.words)
    heads = ("roles", "acts", "pair", "features")
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    head = [p for n, p in trained if n.startswith(heads)]
    rest = [p for n, p in trained if not n.startswith(heads)]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": args.rate}, {"params": head, "lr": 5 * args.rate}], weight_decay=0.01)
    base = [group["lr"] for group in optimiser.param_groups]
    step, done = resume(args.out, model, optimiser)
    drawn = lambda rng: batches_of(
        [w for t in [*own, *rng.sample(gold, int(args.share * len(gold))), *rng.sample(silver, int(SILVER_SHARE * len(silver)))] for w in windows_of(t, rng)], rng
    )
    steps = args.epochs * len(drawn(random.Random(0)))
    model.train()
    for epoch in range(done, args.epochs):
        rng = random.Random(args.seed * 1000 + epoch)
        started, lost, seen = time.time(), 0.0, 0
        for taken in drawn(rng):
            share = min(1.0, step / max(1, 0.08 * steps)) * max(0.0, 1 - step / (steps * 1.02 + 1))
            for group, rate in zip(optimiser.param_groups, base):
                group["lr"] = rate * share
            batch = batch_of(taken, rng, True)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                said = model(batch["ids"], batch["features"], batch["mask"], batch["positions"])
            loss = loss_of(said, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for _, p in trained], 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            lost, seen = lost + float(loss.detach()), seen + 1
            if step % 25 == 0:
                print(f"step {step} of {steps}, loss {lost / seen:.3f}, {time.time() - started:.0f} s", flush=True)
                lost, seen = 0.0, 0
            if step >= args.stop:
                return
        save(args.out, model, optimiser, step, epoch + 1)
        print(json.dumps({"epoch": epoch + 1, "seconds": round(time.time() - started), "dev": measure(model, dev), **({"kept": measure(model, kept)} if kept else {})}), flush=True)
    save_file({n: v.contiguous() for n, v in model.state_dict().items()}, args.out / "weights.safetensors")


if __name__ == "__main__":
    main()
