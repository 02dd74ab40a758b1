package dev.selfsame.provisioning;

/** One step of a plan, on one account. */
public sealed interface Operation {

    /** It is made, with what else the plan has for it. */
    record Create() implements Operation {
        @Override
        public String text() {
            return "create";
        }
    }

    /** It can be used again. */
    record Enable() implements Operation {
        @Override
        public String text() {
            return "enable";
        }
    }

    /** An attribute with one value gets another one. */
    record Put(String attribute, String value) implements Operation {
        @Override
        public String text() {
            return "set " + attribute + " to " + value;
        }
    }

    /** An attribute with several values gets one more. */
    record Add(String attribute, String value) implements Operation {
        @Override
        public String text() {
            return "add " + attribute + " " + value;
        }
    }

    /** A value is taken away. */
    record Remove(String attribute, String value) implements Operation {
        @Override
        public String text() {
            return "remove " + attribute + " " + value;
        }
    }

    /** It can't be used any more. */
    record Disable() implements Operation {
        @Override
        public String text() {
            return "disable";
        }
    }

    /** It is deleted, because a lifecycle state says so. */
    record Delete() implements Operation {
        @Override
        public String text() {
            return "delete";
        }
    }

    /** What a person reads; the same for the same step. */
    String text();
}
