package dev.selfsame.architecture.broken.identity;

import java.io.File;

interface ReadsFiles {
    File file();
}
