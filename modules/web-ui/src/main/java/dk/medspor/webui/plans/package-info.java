/** What the plans of processes want to be reached, and what is late. */
@NullMarked
package dk.medspor.webui.plans;

import org.jspecify.annotations.NullMarked;
