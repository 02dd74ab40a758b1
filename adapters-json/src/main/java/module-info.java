/** The V2024 wire format, configuration documents and account files. */
module dev.selfsame.json {
    requires transitive dev.selfsame.ports;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;

    exports dev.selfsame.json;

    opens dev.selfsame.json to
            com.fasterxml.jackson.databind;
}
