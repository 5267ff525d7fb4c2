package org.treerings.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The word under which an event is stored for ever, apart from any Java name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** Lower-case words with hyphens, in the past tense. */
    String name();

    /** Counts from 1, up by one with each change of shape; older revisions stay readable through upcasters. */
    int revision() default 1;
}
