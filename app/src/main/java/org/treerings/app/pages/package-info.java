/**
 * What people read in a browser: pages made of the same memory as the API's answers, in English and Chinese. They need no
 * script but where the visitor's own browser is to check something.
 */
@NullMarked
package org.treerings.app.pages;

import org.jspecify.annotations.NullMarked;
