/** The V2024 wire format, configuration documents, account files, and the form in which a database keeps values. */
module dev.selfsame.json {
    requires transitive dev.selfsame.ports;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;

    exports dev.selfsame.json;
    exports dev.selfsame.json.stored;

    opens dev.selfsame.json to
            com.fasterxml.jackson.databind;
}
