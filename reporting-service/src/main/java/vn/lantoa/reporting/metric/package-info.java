/**
 * What a number of the reports is: name, unit, formula, over what it adds up, and the section of the rules that says
 * so. The enums of what is counted carry it, each where it is counted; nothing says it a second time.
 */
@NullMarked
package vn.lantoa.reporting.metric;

import org.jspecify.annotations.NullMarked;
