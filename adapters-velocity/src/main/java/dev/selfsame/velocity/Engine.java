package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.velocity.Template;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.util.introspection.Uberspect;
import org.slf4j.helpers.NOPLogger;

/** Apache Velocity 2 with the rules of 1.7 and strict references, which can't do anything but render values. */
final class Engine extends RuntimeInstance {

    private static final String NONE = "none";

    private final Sandbox sandbox = new Sandbox();
    private final EventCartridge events = new EventCartridge();

    private Engine() {}

    static Engine started() {
        Engine engine = new Engine();
        engine.behaveLikeOld();
        engine.closeDoors();
        engine.init();
        return engine;
    }

    private void behaveLikeOld() {
        setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        setProperty(RuntimeConstants.PARSER_HYPHEN_ALLOWED, true);
        setProperty(RuntimeConstants.VM_ENABLE_BC_MODE, true);
        setProperty(RuntimeConstants.CHECK_EMPTY_OBJECTS, false);
        setProperty(RuntimeConstants.SPACE_GOBBLING, "bc");
    }

    /** The log is closed too, for it would tell values. */
    private void closeDoors() {
        setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        setProperty(RuntimeConstants.RESOURCE_LOADERS, NONE);
        setProperty(RuntimeConstants.RESOURCE_LOADER + "." + NONE + ".instance", new NothingLoaded());
        setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, true);
        setProperty(RuntimeConstants.PARSER_POOL_SIZE, 2);
        events.addReferenceInsertionEventHandler(new Printing());
    }

    /** All templates come along here, also those in texts with something to fill in. */
    @Override
    public SimpleNode parse(Reader text, Template template) throws ParseException {
        String whole = read(text);
        Nesting.check(whole);
        SimpleNode tree = super.parse(new StringReader(whole), template);
        Tree.tamed(tree, 0);
        return tree;
    }

    private static String read(Reader text) {
        StringWriter whole = new StringWriter();
        try {
            text.transferTo(whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return whole.toString();
    }

    @Override
    public Uberspect getUberspect() {
        return sandbox;
    }

    @Override
    public EventCartridge getApplicationEventCartridge() {
        return events;
    }

    @Override
    public Template getTemplate(String name, String encoding) {
        throw new TemplateTrouble("templates load nothing");
    }
}
