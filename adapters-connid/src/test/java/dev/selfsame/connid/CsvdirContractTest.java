package dev.selfsame.connid;

import dev.selfsame.tck.ConnectorContract;
import dev.selfsame.tck.SourceOnTrial;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CsvdirContractTest extends ConnectorContract {

    @RegisterExtension
    private final Closing closing = new Closing();

    @TempDir
    private Path directory;

    @Override
    protected SourceOnTrial newSource() {
        return closing.after(new CsvdirSource(directory));
    }
}
