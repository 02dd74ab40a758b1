/** The pure model of identity governance and its decisions. */
module dev.selfsame.core {
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires transitive io.vavr;
    requires static org.immutables.value;
    requires static transitive org.jspecify;
    requires static java.compiler;

    exports dev.selfsame.access;
    exports dev.selfsame.attribute;
    exports dev.selfsame.decision;
    exports dev.selfsame.event;
    exports dev.selfsame.identity;
    exports dev.selfsame.ownership;
    exports dev.selfsame.profile;
    exports dev.selfsame.provisioning;
    exports dev.selfsame.query;
    exports dev.selfsame.refresh;
    exports dev.selfsame.refusal;
    exports dev.selfsame.registration;
    exports dev.selfsame.source;
    exports dev.selfsame.sync;
    exports dev.selfsame.task;
    exports dev.selfsame.transform;
}
