/** When tasks and plans will be finished, if they go on as they did (rules.md §6). */
@NullMarked
package vn.lantoa.task.progress.forecast;

import org.jspecify.annotations.NullMarked;
