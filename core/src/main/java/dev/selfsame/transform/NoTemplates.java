package dev.selfsame.transform;

/** For a host without templates. */
record NoTemplates() implements Templates {

    @Override
    public Template parsed(String text) {
        throw new TemplateTrouble("there is no template language; selfsame-velocity has one");
    }
}
