/**
 * What services must answer alike about works (rules.md §8, §9): which publication stands for its work, and which line
 * of a media plan counts it; and about tasks (§6): what a day makes of one, and how far some are together. Plain rules;
 * nothing here knows a service's table.
 */
@NullMarked
package vn.lantoa.platform.data.work;

import org.jspecify.annotations.NullMarked;
