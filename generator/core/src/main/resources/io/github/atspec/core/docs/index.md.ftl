<#ftl output_format="Markdown">
<#macro rows list title>
<#if list?has_content>
| ${title} |<#list page.sets() as set> ${cell(set.id())} |</#list>
|---|<#list page.sets() as set>---|</#list>
<#list list as row>
| ${cell(row.name())}<#if row.differences()?has_content> (differs)</#if> |<#list row.cells() as it> <#if it.link()?has_content><#list it.forms() as form>${form}<#sep>, </#list> (<#list it.remarks() as remark>${remark}<#sep>, </#list>)<#else>-</#if> |</#list>
</#list>

</#if>
</#macro>
<#macro line it><#list it.pieces() as piece><#if piece.differs()>**${code(piece.text())}**<#else>${code(piece.text())}</#if></#list></#macro>
# Command sets

| Command set | Title | Manual | Commands of its own | Assumed commands | Unsolicited result codes |
|---|---|---|---|---|---|
<#list page.sets() as set>
| [${set.id()}](<${set.file()}.md>) | ${set.title()} | ${set.manual()} | ${set.own()} | ${set.assumed()} | ${set.events()} |
</#list>

## Commands

For each set the forms that it has. Own: the manual of the set describes it. Assumed: it does not, a related manual does.

<@rows page.commands() "Command"/>
<#if page.events()?has_content>
## Unsolicited result codes

For each set the spellings that it has.

<@rows page.events() "Unsolicited result code"/>
</#if>
<#if page.differing()?has_content>
## Syntax lines that differ

In bold is what at least one of the others that has such lines spells otherwise, or not at all.

<#list page.differing() as row>
### ${code(row.name())}

<#list row.differences() as difference>
#### ${difference.title()}

<#list difference.spelled() as spelled>
- <#list spelled.sets() as set>${set}<#sep>, </#list><#if spelled.lines()?has_content>
<#list spelled.lines() as it>
  - <@line it/>
</#list><#else>: none
</#if>
</#list>

</#list>
</#list>
</#if>
