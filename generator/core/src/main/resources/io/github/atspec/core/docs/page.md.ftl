<#ftl output_format="Markdown">
<#macro phrase p><#list p.spans() as span><#if span.code()>${code(span.text())}<#else>${span.text()}</#if></#list></#macro>
<#macro bullets phrases>
<#list phrases as p>
- <@phrase p/>
</#list>

</#macro>
<#macro paragraphs texts>
<#list texts as text>
${text}

</#list>
</#macro>
<#macro facts list>
<#if list?has_content>
<#list list as fact>
- ${fact.label()}:<#if fact.values()?size == 1> <@phrase fact.values()[0]/><#else><#list fact.values() as value>
  <#if fact.ordered()>${value?counter}.<#else>-</#if> <@phrase value/></#list></#if>
</#list>

</#if>
</#macro>
<#macro fields list initial>
<#list list as field>
- ${code(field.name())}<#if field.summary()?has_content>: ${field.summary()}</#if>
  - type: <@phrase field.type()/>
<#if field.range()?has_content>
  - range: ${field.range()}
</#if>
<#if field.unit()?has_content>
  - unit: ${field.unit()}
</#if>
<#if field.initial().spans()?has_content>
  - ${initial}: <@phrase field.initial()/>
</#if>
<#list field.values() as value>
  - value <@phrase value/>
</#list>
<#list field.remarks() as remark>
  - <@phrase remark/>
</#list>
</#list>

</#macro>
<#macro notes heading list about>
<#if list?has_content>
${heading?no_esc}

<#list list as note>
- <#if note.at()?has_content>Line ${note.at()} of the manual<#if note.manual()?has_content> ${note.manual()}</#if>. </#if>${about}: ${note.about()}
  - Decided: ${note.decided()}
  - Because: ${note.because()}
</#list>

</#if>
</#macro>
<#macro accepted heading list>
<#if list?has_content>
${heading?no_esc}

<#list list as it>
- ${code(it.problem())}
  - Because: ${it.because()}
</#list>

</#if>
</#macro>
<#macro examples list>
<#if list?has_content>
#### Examples

<#list list as example>
<#if example.given()?has_content>
Before:

<@bullets example.given()/>
</#if>
${fenced(example.text())}

<#if example.remarks()?has_content>
<@bullets example.remarks()/>
</#if>
</#list>
</#if>
</#macro>
<#macro entry it fieldTitle initial>
### ${code(it.name())}

<#if it.summary()?has_content>
${it.summary()}

</#if>
<@paragraphs it.description()/>
<@facts it.facts()/>
<#list it.shapes() as shape>
#### ${shape.title()}

<#if shape.summary()?has_content>
${shape.summary()}

</#if>
${fenced(shape.line())}

<@facts shape.facts()/>
</#list>
<#if it.fields()?has_content>
#### ${fieldTitle}s

<@fields it.fields() initial/>
</#if>
<@examples it.examples()/>
<@notes "#### Errata" it.errata() "The manual says"/>
<@notes "#### Decisions" it.decisions() "The manual leaves open"/>
<@accepted "#### Accepted warnings and notes" it.suppressions()/>
</#macro>
# ${page.title()}

<@paragraphs page.description()/>
<@facts page.source()/>
<#list page.chapters() as chapter>
## ${chapter.title()}

<@accepted "### Accepted warnings and notes" chapter.suppressions()/>
<#list chapter.commands() as command>
<@entry command "Parameter" "default"/>
</#list>
<#if chapter.events()?has_content>
## Unsolicited result codes of ${chapter.title()}

<#list chapter.events() as event>
<@entry event "Parameter" "default"/>
</#list>
</#if>
</#list>
<#if page.state()?has_content>
## State

What the device remembers.

<#list page.state() as item>
<@entry item "Column" "initial"/>
</#list>
</#if>
<#if page.types()?has_content>
## Types

<@fields page.types() "default"/>
</#if>
<#if page.errors()?has_content>
## Error codes

<#list page.errors() as table>
<@entry table "Column" "initial"/>
</#list>
</#if>
## Dialect

<@facts page.dialect()/>
<#if page.errata()?has_content || page.decisions()?has_content || page.suppressions()?has_content>
## Errata and decisions

<@notes "### Errata" page.errata() "The manual says"/>
<@notes "### Decisions" page.decisions() "The manual leaves open"/>
<@accepted "### Accepted warnings and notes" page.suppressions()/>
</#if>
