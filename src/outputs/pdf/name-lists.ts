/**
 * Gives lists the roles by which the browser, which knows neither terms nor contents in a PDF, leaves a trace of them: a
 * list of terms becomes a list whose explanations are quotations, contents become a group. Runs in the browser, before
 * the layout; `tagTerms` and `tagContents` make of them what they are.
 */
export function nameLists(): void {
  const roleBySelector = { dl: 'list', dt: 'listitem', dd: 'blockquote', 'dl > div': 'none', nav: 'group' };
  for (const [selector, role] of Object.entries(roleBySelector))
    for (const element of document.body.querySelectorAll(selector)) element.setAttribute('role', role);
}
