/** What can be done with an initiative, each on a form of its own, where its state allows it. */
@NullMarked
package dk.medspor.webui.acts;

import org.jspecify.annotations.NullMarked;
