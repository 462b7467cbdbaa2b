/** What the evaluations concluded, theme by theme. */
@NullMarked
package dk.medspor.webui.verdicts;

import org.jspecify.annotations.NullMarked;
