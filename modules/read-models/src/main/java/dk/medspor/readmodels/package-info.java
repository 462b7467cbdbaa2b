/**
 * Views: pure folds of the log into documents, live or as of any position.
 *
 * <p>One fold serves the live documents, every as-of question and the rebuild, so that they can
 * never disagree. A view halts on the first event it cannot take and says where; it never skips.
 * Nothing of the MED system is known here.
 */
@NullMarked
package dk.medspor.readmodels;

import org.jspecify.annotations.NullMarked;
