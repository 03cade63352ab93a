"""python training/average.py WEIGHTS WEIGHTS [WEIGHTS …] --out FILE

The mean of weights that were trained on from one start: it reads better than each, and costs nothing when read (Wortsman et al., "Model soups",
ICML 2022). Weights of different starts have no meaning in common: their mean reads nothing.
"""
import argparse
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file


def mean_of(paths: list[Path]) -> dict[str, torch.Tensor]:
    """Raises ValueError where the files do not hold the same names."""
    all_weights = [load_file(path) for path in paths]
    names = all_weights[0].keys()
    if any(weights.keys() != names for weights in all_weights):
        raise ValueError("the files hold other networks")
    return {name: torch.stack([weights[name] for weights in all_weights]).mean(0).contiguous() for name in names}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    save_file(mean_of(args.weights), args.out)


if __name__ == "__main__":
    main()
