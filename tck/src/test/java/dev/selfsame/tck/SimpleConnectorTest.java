package dev.selfsame.tck;

/** The reference keeps all rules. */
class SimpleConnectorTest extends ConnectorContract {

    @Override
    protected SourceOnTrial newSource() {
        return new SimpleSource(new SimpleConnector());
    }
}
