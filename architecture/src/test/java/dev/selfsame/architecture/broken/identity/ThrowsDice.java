package dev.selfsame.architecture.broken.identity;

import java.util.Random;

interface ThrowsDice {
    Random dice();
}
