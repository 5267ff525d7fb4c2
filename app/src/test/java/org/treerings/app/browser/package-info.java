/** The pages in a real Chromium, on a server that runs: what people see and do there, and what must never happen. */
@NullMarked
package org.treerings.app.browser;

import org.jspecify.annotations.NullMarked;
