package dev.selfsame.json;

import dev.selfsame.tck.ConnectorContract;
import dev.selfsame.tck.SourceOnTrial;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DelimitedFileContractTest extends ConnectorContract {

    @TempDir
    private Path directory;

    @Override
    protected SourceOnTrial newSource() {
        return new FileSource(directory);
    }
}
