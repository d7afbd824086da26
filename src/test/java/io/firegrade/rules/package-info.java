/** The bundled packs, proven by their cases. */
package io.firegrade.rules;
