package dev.selfsame.connid;

import dev.selfsame.tck.ConnectorContract;
import dev.selfsame.tck.SourceOnTrial;
import org.junit.jupiter.api.extension.RegisterExtension;

class TableContractTest extends ConnectorContract {

    @RegisterExtension
    private final Closing closing = new Closing();

    @Override
    protected SourceOnTrial newSource() {
        return closing.after(new TableSource());
    }
}
