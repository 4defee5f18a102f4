<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Renewing the session failed; it is tried again %1.</source>
        <translation>A renovação da sessão falhou; nova tentativa: %1.</translation>
    </message>
    <message>
        <source>The session is fresh.</source>
        <translation>A sessão está em dia.</translation>
    </message>
    <message>
        <source>It is time to renew the session.</source>
        <translation>Está na hora de renovar a sessão.</translation>
    </message>
    <message>
        <source>The session is being renewed.</source>
        <translation>A sessão está sendo renovada.</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. The session is renewed as soon as it does.</source>
        <translation>O chaveiro está bloqueado ou não responde. A sessão será renovada assim que ele responder.</translation>
    </message>
    <message>
        <source>The session was renewed, and the keychain has not taken it yet. Keep the computer on.</source>
        <translation>A sessão foi renovada, mas o chaveiro ainda não a guardou. Mantenha o computador ligado.</translation>
    </message>
    <message>
        <source>Paused: the session is left to end.</source>
        <translation>Pausada: a sessão terminará por si só.</translation>
    </message>
    <message>
        <source>Paused: the session is renewed only as seldom as keeps it alive.</source>
        <translation>Pausada: a sessão é renovada só o necessário para continuar viva.</translation>
    </message>
    <message>
        <source>The session is kept and not renewed while the server has the account taken down or suspended. Its status is watched.</source>
        <translation>A sessão é mantida, mas não é renovada enquanto o servidor deixar a conta fora do ar ou suspensa. O status dela é acompanhado.</translation>
    </message>
    <message>
        <source>You have signed out of this account.</source>
        <translation>Você encerrou a sessão desta conta.</translation>
    </message>
    <message>
        <source>The account&apos;s permanent name; handles and servers change.</source>
        <translation>O nome permanente da conta; nomes de usuário e servidores mudam.</translation>
    </message>
    <message>
        <source>Whether the server says that the account is active.</source>
        <translation>Se o servidor informa que a conta está ativa.</translation>
    </message>
    <message>
        <source>The server&apos;s own word for how the account stands.</source>
        <translation>A palavra do próprio servidor para a situação da conta.</translation>
    </message>
    <message>
        <source>How the session kept on this computer stands.</source>
        <translation>A situação da sessão mantida neste computador.</translation>
    </message>
    <message>
        <source>What needs you, worst first.</source>
        <translation>O que precisa de você, o pior primeiro.</translation>
    </message>
    <message>
        <source>The server that the session belongs to.</source>
        <translation>O servidor ao qual a sessão pertence.</translation>
    </message>
    <message>
        <source>When the session is renewed next.</source>
        <translation>Quando a sessão será renovada.</translation>
    </message>
    <message>
        <source>The account&apos;s handle is not known yet.</source>
        <translation>O nome de usuário da conta ainda não é conhecido.</translation>
    </message>
    <message>
        <source>%1: whether this handle leads to the account was not checked yet.</source>
        <translation>%1: ainda não foi verificado se este nome de usuário leva à conta.</translation>
    </message>
    <message>
        <source>%1: this handle leads to the account.</source>
        <translation>%1: este nome de usuário leva à conta.</translation>
    </message>
    <message>
        <source>%1: this handle did not lead to the account when last checked.</source>
        <translation>%1: este nome de usuário não levava à conta na última verificação.</translation>
    </message>
    <message>
        <source>%1 is the account&apos;s permanent name.</source>
        <translation>%1 é o nome permanente da conta.</translation>
    </message>
    <message>
        <source>The server has not said yet how the account stands.</source>
        <translation>O servidor ainda não informou a situação da conta.</translation>
    </message>
    <message>
        <source>%1 says that the account is active.
Last confirmed %2.</source>
        <translation>%1 informa que a conta está ativa.
Última confirmação: %2.</translation>
    </message>
    <message>
        <source>%1 says that the account is not active, and not why.
Last confirmed %2.</source>
        <translation>%1 informa que a conta não está ativa, sem dizer o motivo.
Última confirmação: %2.</translation>
    </message>
    <message>
        <source>%1 says that the account is active, and &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 informa que a conta está ativa e “%2”.
Última confirmação: %3.</translation>
    </message>
    <message>
        <source>%1 says that the account is not active: &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 informa que a conta não está ativa: “%2”.
Última confirmação: %3.</translation>
    </message>
    <message>
        <source>Last renewed %1.</source>
        <translation>Última renovação: %1.</translation>
    </message>
    <message>
        <source>If this computer stays off, a sign-in is needed by %1.</source>
        <translation>Se este computador ficar desligado, será necessário entrar novamente até %1.</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada precisa de você.</translation>
    </message>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (visto): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session belongs to %1.</source>
        <translation>A sessão pertence a %1.</translation>
    </message>
    <message>
        <source>The account is hosted at %1.</source>
        <translation>A conta está hospedada em %1.</translation>
    </message>
    <message>
        <source>It has moved to %1.</source>
        <translation>Ela foi movida para %1.</translation>
    </message>
    <message>
        <source>The session is renewed %1.</source>
        <translation>Renovação da sessão: %1.</translation>
    </message>
    <message>
        <source>No renewal is planned.</source>
        <translation>Nenhuma renovação está prevista.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Sign-in needed: expired</source>
        <translation>Login necessário: expirada</translation>
    </message>
    <message>
        <source>Sign-in needed: revoked</source>
        <translation>Login necessário: revogada</translation>
    </message>
    <message>
        <source>Sign-in needed: rejected</source>
        <translation>Login necessário: rejeitada</translation>
    </message>
    <message>
        <source>Sign-in needed: moved</source>
        <translation>Login necessário: movida</translation>
    </message>
    <message>
        <source>Sign-in needed: takedown reversed</source>
        <translation>Login necessário: de volta ao ar</translation>
    </message>
    <message>
        <source>Sign-in needed: not in the keychain</source>
        <translation>Login necessário: fora do chaveiro</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>Status da hospedagem</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Retirada do ar</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Desynchronized</source>
        <translation>Dessincronizada</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sem motivo informado</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A renovar</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Renovando</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>Aguardando nova tentativa</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Aguardando o chaveiro</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salva</translation>
    </message>
    <message>
        <source>Left to end</source>
        <translation>Vai terminar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>Vistos: %1</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1, mais %2</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>The account&apos;s name. Its owner can change it.</source>
        <translation>O nome da conta. O dono dela pode alterá-lo.</translation>
    </message>
    <message>
        <source>A name of your own for the account.</source>
        <translation>Um nome que você mesmo dá à conta.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, 1 needs you</source>
        <translation>%1 – %2, 1 precisa de você</translation>
    </message>
    <message>
        <source>%1 – %2, %3 need you</source>
        <translation>%1 – %2, %3 precisam de você</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Precisam de mim</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
    </message>
    <message>
        <source>Taken down or suspended</source>
        <translation>Retiradas do ar ou suspensas</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Aguardando uma resposta</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>Sign in to one more account</source>
        <translation>Entrar em mais uma conta</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>&amp;Entrar novamente…</translation>
    </message>
    <message>
        <source>Begin a new session for this account</source>
        <translation>Iniciar uma nova sessão para esta conta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Renew the session now</source>
        <translation>Renovar a sessão agora</translation>
    </message>
    <message>
        <source>Refresh a&amp;ll</source>
        <translation>Reno&amp;var todas</translation>
    </message>
    <message>
        <source>Renew all sessions now</source>
        <translation>Renovar todas as sessões agora</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Renew only as seldom as keeps the session alive</source>
        <translation>Renovar só o necessário para a sessão continuar viva</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>Keep the session fresh again</source>
        <translation>Voltar a manter a sessão em dia</translation>
    </message>
    <message>
        <source>&amp;Let it end…</source>
        <translation>&amp;Deixar terminar…</translation>
    </message>
    <message>
        <source>Pause, and do not even keep the session from ending</source>
        <translation>Pausar, sem sequer impedir que a sessão termine</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>&amp;Usar uma senha de aplicativo</translation>
    </message>
    <message>
        <source>Make an app password, and run the session on it instead of the main password</source>
        <translation>Criar uma senha de aplicativo e manter a sessão com ela em vez da senha principal</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Encerrar sessã&amp;o…</translation>
    </message>
    <message>
        <source>End the session here and at the server</source>
        <translation>Encerrar a sessão aqui e no servidor</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;mover…</translation>
    </message>
    <message>
        <source>Sign out and take off the list</source>
        <translation>Encerrar a sessão e tirar a conta da lista</translation>
    </message>
    <message>
        <source>&amp;Copy handle</source>
        <translation>Copiar &amp;nome de usuário</translation>
    </message>
    <message>
        <source>Copy the handle</source>
        <translation>Copiar o nome de usuário</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>Copiar D&amp;ID</translation>
    </message>
    <message>
        <source>Copy the permanent name</source>
        <translation>Copiar o nome permanente</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>Rótu&amp;lo…</translation>
    </message>
    <message>
        <source>Give the account a name of your own</source>
        <translation>Dar à conta um nome escolhido por você</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search the accounts</source>
        <translation>Buscar nas contas</translation>
    </message>
    <message>
        <source>Only what &amp;needs me</source>
        <translation>Só o &amp;que precisa de mim</translation>
    </message>
    <message>
        <source>Show only accounts that need you to do something</source>
        <translation>Mostrar só as contas que precisam que você faça algo</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fechar esta janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Quit; no session is renewed until Skykeep runs again</source>
        <translation>Sair; nenhuma sessão será renovada até o Skykeep ser iniciado de novo</translation>
    </message>
    <message>
        <source>&amp;About Skykeep</source>
        <translation>Sobre o S&amp;kykeep</translation>
    </message>
    <message>
        <source>The version of this program</source>
        <translation>A versão deste programa</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>How Skykeep starts, notifies and reaches the network</source>
        <translation>Como o Skykeep inicia, notifica e acessa a rede</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Put what is selected one place higher</source>
        <translation>Colocar o que está selecionado uma posição acima</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>Mover para bai&amp;xo</translation>
    </message>
    <message>
        <source>Put what is selected one place lower</source>
        <translation>Colocar o que está selecionado uma posição abaixo</translation>
    </message>
    <message>
        <source>&amp;Group by server</source>
        <translation>&amp;Agrupar por servidor</translation>
    </message>
    <message>
        <source>Put the accounts of each server together</source>
        <translation>Reunir as contas de cada servidor</translation>
    </message>
    <message>
        <source>Copy access to&amp;ken…</source>
        <translation>Copiar to&amp;ken de acesso…</translation>
    </message>
    <message>
        <source>Copy a token that is good for a while, for other programs</source>
        <translation>Copiar um token que vale por algum tempo, para outros programas</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>&amp;Programas…</translation>
    </message>
    <message>
        <source>Which programs may use the accounts, and what was lent</source>
        <translation>Quais programas podem usar as contas e o que foi emprestado</translation>
    </message>
    <message>
        <source>L&amp;ock lending</source>
        <translation>&amp;Bloquear empréstimos</translation>
    </message>
    <message>
        <source>Programs get nothing until lending is unlocked</source>
        <translation>Os programas não recebem nada até os empréstimos serem desbloqueados</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 (this file was replaced since it began)</source>
        <translation>%1 (este arquivo foi substituído depois que o programa iniciou)</translation>
    </message>
    <message>
        <source>Another user of this computer, with the number %1</source>
        <translation>Outro usuário deste computador, de número %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>As long as it runs, %1 at most</source>
        <translation>Enquanto estiver em execução, no máximo %1</translation>
    </message>
    <message>
        <source>As long as it runs</source>
        <translation>Enquanto estiver em execução</translation>
    </message>
    <message>
        <source>wants to use the account %1.</source>
        <translation>quer usar a conta %1.</translation>
    </message>
    <message>
        <source>wants to show another service that it acts for the account %1.</source>
        <translation>quer mostrar a outro serviço que age em nome da conta %1.</translation>
    </message>
    <message>
        <source>wants an access token of the account %1.</source>
        <translation>quer um token de acesso da conta %1.</translation>
    </message>
    <message>
        <source>wants to run a command that may use the account %1 without asking.</source>
        <translation>quer executar um comando que poderá usar a conta %1 sem perguntar.</translation>
    </message>
    <message>
        <source>wants you to let %1 use the account %2.</source>
        <translation>quer que você deixe %1 usar a conta %2.</translation>
    </message>
    <message>
        <source>wants lending to be unlocked, so that programs get what you have allowed them.</source>
        <translation>quer que os empréstimos sejam desbloqueados, para que os programas recebam o que você permitiu a eles.</translation>
    </message>
    <message>
        <source>This program runs as another user of this computer.</source>
        <translation>Este programa é executado como outro usuário deste computador.</translation>
    </message>
    <message>
        <source>You signed in to this account with its main password: the token has full power over the account.</source>
        <translation>Você entrou nesta conta com a senha principal dela: o token tem plenos poderes sobre a conta.</translation>
    </message>
    <message>
        <source>This goes on while lending is locked, so that nobody needs to be here for it.</source>
        <translation>Isto continua valendo enquanto os empréstimos estão bloqueados, para que ninguém precise estar aqui.</translation>
    </message>
    <message>
        <source>The file of this program was replaced or deleted since it began.</source>
        <translation>O arquivo deste programa foi substituído ou excluído depois que ele iniciou.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>For the service</source>
        <translation>Para o serviço</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Pelo seu servidor a</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>To be let in</source>
        <translation>Acesso para</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Diz de si mesmo</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Por meio de</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>This call only; the next one asks again.</source>
        <translation>Só esta chamada; a próxima pergunta de novo.</translation>
    </message>
    <message>
        <source>This token only; the next one asks again.</source>
        <translation>Só este token; o próximo pergunta de novo.</translation>
    </message>
    <message>
        <source>This command only.</source>
        <translation>Só este comando.</translation>
    </message>
    <message>
        <source>Anything that runs in this terminal, until it is closed.</source>
        <translation>Tudo o que for executado neste terminal, até ele ser fechado.</translation>
    </message>
    <message>
        <source>Without asking again, for an hour.</source>
        <translation>Sem perguntar de novo, por uma hora.</translation>
    </message>
    <message>
        <source>Without asking again, until lending is locked.</source>
        <translation>Sem perguntar de novo, até os empréstimos serem bloqueados.</translation>
    </message>
    <message>
        <source>Without asking again, until you take it back or it was not used for 90 days.</source>
        <translation>Sem perguntar de novo, até você revogar ou até passarem 90 dias sem uso.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests at once from one program.</source>
        <translation>Pedidos demais ao mesmo tempo de um só programa.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sessão encerrada.</translation>
    </message>
    <message>
        <source>Signed out here. %1 The session at the server is ended as soon as that is possible.</source>
        <translation>Sessão encerrada aqui. %1 A sessão no servidor será encerrada assim que for possível.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removida.</translation>
    </message>
    <message>
        <source>%1 The account leaves the list when the server has ended the session. Remove it once more not to wait for that.</source>
        <translation>%1 A conta sairá da lista quando o servidor tiver encerrado a sessão. Remova-a mais uma vez para não esperar por isso.</translation>
    </message>
    <message>
        <source>There is no warning &quot;%1&quot;.</source>
        <translation>Não há nenhum aviso “%1”.</translation>
    </message>
    <message>
        <source>A keychain can be asked for its &quot;status&quot;, &quot;unlock&quot; or &quot;use&quot;.</source>
        <translation>A um chaveiro pode-se pedir &quot;status&quot;, &quot;unlock&quot; ou &quot;use&quot;.</translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation>O chaveiro está pronto.</translation>
    </message>
    <message>
        <source>This keeper has no window.</source>
        <translation>Este mantenedor não tem janela.</translation>
    </message>
    <message>
        <source>This keeper does not know &quot;%1&quot;. It may be older than the program that asks.</source>
        <translation>Este mantenedor não conhece “%1”. Talvez ele seja mais antigo que o programa que faz o pedido.</translation>
    </message>
    <message>
        <source>Name an account.</source>
        <translation>Informe uma conta.</translation>
    </message>
    <message>
        <source>The parameter %1 is neither a text, a number, nor true or false.</source>
        <translation>O parâmetro %1 não é um texto, nem um número, nem verdadeiro ou falso.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set, or not to this. A call may set Accept, Accept-Language, Content-Type and atproto-accept-labelers.</source>
        <translation>O cabeçalho %1 não pode ser definido, ou não com este valor. Uma chamada pode definir Accept, Accept-Language, Content-Type e atproto-accept-labelers.</translation>
    </message>
    <message>
        <source>A call&apos;s input must be an object.</source>
        <translation>A entrada de uma chamada é um objeto.</translation>
    </message>
    <message>
        <source>The input&apos;s type cannot be right.</source>
        <translation>O tipo da entrada não pode estar certo.</translation>
    </message>
    <message>
        <source>The input&apos;s length cannot be right.</source>
        <translation>O tamanho da entrada não pode estar certo.</translation>
    </message>
    <message>
        <source>A call is a &quot;query&quot; or a &quot;procedure&quot;.</source>
        <translation>Uma chamada é uma &quot;query&quot; ou uma &quot;procedure&quot;.</translation>
    </message>
    <message>
        <source>%1 is a query.</source>
        <translation>%1 é uma consulta (query).</translation>
    </message>
    <message>
        <source>%1 is a procedure.</source>
        <translation>%1 é um procedimento (procedure).</translation>
    </message>
    <message>
        <source>%1 is a query, which takes no input.</source>
        <translation>%1 é uma consulta (query), que não recebe entrada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a method, such as app.bsky.feed.getTimeline.</source>
        <translation>“%1” não é o nome de um método, como app.bsky.feed.getTimeline.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service, such as did:web:api.bsky.chat#bsky_chat.</source>
        <translation>“%1” não é um serviço, como did:web:api.bsky.chat#bsky_chat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a systemd unit, such as bot.service.</source>
        <translation>“%1” não é o nome de uma unidade do systemd, como bot.service.</translation>
    </message>
    <message>
        <source>A user is named by their number.</source>
        <translation>Um usuário é indicado pelo número dele.</translation>
    </message>
    <message>
        <source>A program is named by its whole path.</source>
        <translation>Um programa é indicado pelo caminho completo dele.</translation>
    </message>
    <message>
        <source>An access token cannot be limited to a service: it is for the account&apos;s own server.</source>
        <translation>Um token de acesso não pode ser limitado a um serviço: ele é para o próprio servidor da conta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of seconds, a year&apos;s at most.</source>
        <translation>“%1” é um número de segundos, no máximo os de um ano.</translation>
    </message>
    <message>
        <source>A service token is for an audience and one method: say both.</source>
        <translation>Um token de serviço é para um destinatário e um método: informe ambos.</translation>
    </message>
    <message>
        <source>Only a service token is made for a time; an access token lasts as long as its server says.</source>
        <translation>Só um token de serviço é criado por um tempo definido; um token de acesso dura o que o servidor dele determina.</translation>
    </message>
    <message>
        <source>A service token is always new: say with &quot;seconds&quot; how long it is to last.</source>
        <translation>Um token de serviço é sempre novo: informe por quanto tempo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the DID of a service.</source>
        <translation>“%1” não é o DID de um serviço.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method.</source>
        <translation>“%1” não é um método.</translation>
    </message>
    <message>
        <source>Name one program: by its file, its systemd unit or its user.</source>
        <translation>Indique um só programa: pelo arquivo, pela unidade do systemd ou pelo usuário.</translation>
    </message>
    <message>
        <source>There is no such lease.</source>
        <translation>Esse empréstimo temporário não existe.</translation>
    </message>
    <message>
        <source>Name what is to be taken back.</source>
        <translation>Indique o que deve ser revogado.</translation>
    </message>
    <message>
        <source>There is no grant %1.</source>
        <translation>Não há nenhuma permissão %1.</translation>
    </message>
    <message>
        <source>The answer is too large for one message. Ask for it with &quot;stream&quot;.</source>
        <translation>A resposta é grande demais para uma só mensagem. Peça-a com &quot;stream&quot;.</translation>
    </message>
    <message>
        <source>The input came before it was asked for.</source>
        <translation>A entrada chegou antes de ser pedida.</translation>
    </message>
    <message>
        <source>The input is longer than was said.</source>
        <translation>A entrada é maior do que o informado.</translation>
    </message>
    <message>
        <source>The input is shorter than was said.</source>
        <translation>A entrada é menor do que o informado.</translation>
    </message>
    <message>
        <source>An input of unknown length may have %1 MiB at most. Say its length.</source>
        <translation>Uma entrada de tamanho desconhecido pode ter no máximo %1 MiB. Informe o tamanho dela.</translation>
    </message>
    <message>
        <source>Another user&apos;s programs may only borrow what they were granted.</source>
        <translation>Programas de outro usuário só podem pegar emprestado o que lhes foi permitido.</translation>
    </message>
    <message>
        <source>The other user&apos;s Skykeep does not let your user in. They can, with: skykeep grant --uid</source>
        <translation>O Skykeep do outro usuário não aceita o seu usuário. Ele pode permitir isso com: skykeep grant --uid</translation>
    </message>
    <message>
        <source>Too much is under way at once. Ask again in a moment, or in pieces.</source>
        <translation>Há coisas demais em andamento ao mesmo tempo. Pergunte de novo daqui a pouco, ou em partes.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>This account is in the list; it is signed in anew.</source>
        <translation>Esta conta já está na lista; uma nova sessão será iniciada.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>An app password is best</source>
        <translation>O melhor é uma senha de aplicativo</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>Criar uma senha de aplicativo</translation>
    </message>
    <message>
        <source>Sign-in c&amp;ode</source>
        <translation>Có&amp;digo de login</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>Código de login</translation>
    </message>
    <message>
        <source>The code from the e-mail</source>
        <translation>O código recebido por e-mail</translation>
    </message>
    <message>
        <source>Send a &amp;new code</source>
        <translation>Enviar um &amp;novo código</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Enviar um novo código</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain…</source>
        <translation>Desbloq&amp;uear o chaveiro…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>Desbloquear o chaveiro</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Unlock it: skykeep keychain unlock</source>
        <translation>Desbloqueie-o: skykeep keychain unlock</translation>
    </message>
    <message>
        <source>Install and start a keychain, on Linux a Secret Service such as gnome-keyring or KWallet, and log in again.</source>
        <translation>Instale e inicie um chaveiro (no Linux, um Secret Service como gnome-keyring ou KWallet) e entre no sistema novamente.</translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain runs. Sessions renewed meanwhile are kept in memory.</source>
        <translation>Verifique se o chaveiro do sistema está em execução. As sessões renovadas nesse meio-tempo ficam na memória.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>%1 wrote, read, compared and erased a test item.</source>
        <translation>%1 gravou, leu, comparou e apagou um item de teste.</translation>
    </message>
    <message>
        <source>Answers as an AT Protocol server.</source>
        <translation>Responde como um servidor do AT Protocol.</translation>
    </message>
    <message>
        <source>Sessions there are kept and tried again. If other servers answer, ask who runs this one.</source>
        <translation>As sessões nele são mantidas, e as tentativas continuam. Se outros servidores responderem, pergunte a quem administra este.</translation>
    </message>
    <message>
        <source>DID directory</source>
        <translation>Diretório de DIDs</translation>
    </message>
    <message>
        <source>No account to look up in it yet.</source>
        <translation>Ainda não há nenhuma conta para consultar nele.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>Sessions are renewed without it. Until it answers, nobody can tell whether an account has moved.</source>
        <translation>As sessões são renovadas sem ele. Até ele responder, não há como saber se uma conta foi movida.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolução de nomes</translation>
    </message>
    <message>
        <source>No server has a name to look up.</source>
        <translation>Nenhum servidor tem um nome a resolver.</translation>
    </message>
    <message>
        <source>The address of %1 was found.</source>
        <translation>O endereço de %1 foi encontrado.</translation>
    </message>
    <message>
        <source>The name server knows no address of %1.</source>
        <translation>O servidor de nomes não conhece nenhum endereço de %1.</translation>
    </message>
    <message>
        <source>Look at the network&apos;s name servers (DNS), or whether something filters them.</source>
        <translation>Verifique os servidores de nomes da rede (DNS) ou se algo os filtra.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>There is no server to ask yet.</source>
        <translation>Ainda não há nenhum servidor a consultar.</translation>
    </message>
    <message>
        <source>Not needed: all servers are on this computer.</source>
        <translation>Não é necessária: todos os servidores estão neste computador.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet. If it is, look at firewall, proxy and VPN. Sessions are kept meanwhile.</source>
        <translation>Conecte este computador à internet. Se já estiver conectado, verifique firewall, proxy e VPN. Enquanto isso, as sessões são mantidas.</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Este computador não está conectado a uma rede.</translation>
    </message>
    <message>
        <source>No server answers.</source>
        <translation>Nenhum servidor responde.</translation>
    </message>
    <message>
        <source>%1 of %2 servers answer.</source>
        <translation>Servidores que respondem: %1 de %2.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation>Deixe o sistema acertar o relógio pela rede.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 off this computer&apos;s.</source>
        <translation>O relógio de %1 difere em %2 do relógio deste computador.</translation>
    </message>
    <message>
        <source>No server could be asked for the time.</source>
        <translation>Não foi possível perguntar a hora a nenhum servidor.</translation>
    </message>
    <message>
        <source>One server alone does not tell which of them is wrong.</source>
        <translation>Um só servidor não permite saber qual dos dois está errado.</translation>
    </message>
    <message>
        <source>Agrees with the clocks of %1 of %2 servers.</source>
        <translation>De acordo com os relógios dos servidores (%1 de %2).</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Only the default profile is started by the system.</source>
        <translation>Só o perfil padrão é iniciado pelo sistema.</translation>
    </message>
    <message>
        <source>%1 starts whenever you log in (%2).</source>
        <translation>%1 é iniciado sempre que você entra no sistema (%2).</translation>
    </message>
    <message>
        <source>%1 names a program that is not there: %2.</source>
        <translation>%1 indica um programa que não existe: %2.</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window once more.</source>
        <translation>Escolha “Iniciar com o sistema” na janela mais uma vez.</translation>
    </message>
    <message>
        <source>Nothing starts Skykeep when you log in. While it does not run, no session is renewed.</source>
        <translation>Nada inicia o Skykeep quando você entra no sistema. Enquanto ele não está em execução, nenhuma sessão é renovada.</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window, or let your system start skykeepd.</source>
        <translation>Escolha “Iniciar com o sistema” na janela ou deixe o sistema iniciar o skykeepd.</translation>
    </message>
    <message>
        <source>Look yourself whether this system starts Skykeep at login.</source>
        <translation>Verifique por conta própria se este sistema inicia o Skykeep quando você entra.</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Linha de comando</translation>
    </message>
    <message>
        <source>Restart the keeper. Until then the command line does not reach it.</source>
        <translation>Reinicie o mantenedor. Até lá, a linha de comando não consegue alcançá-lo.</translation>
    </message>
    <message>
        <source>%1 is missing or damaged.</source>
        <translation>%1 está ausente ou danificado.</translation>
    </message>
    <message>
        <source>Put it back from a backup before the keeper ends: without it no session is found again.</source>
        <translation>Restaure-o de um backup antes que o mantenedor seja encerrado: sem ele, nenhuma sessão será encontrada novamente.</translation>
    </message>
    <message>
        <source>The keeper&apos;s socket, %1, is gone.</source>
        <translation>O socket do mantenedor, %1, desapareceu.</translation>
    </message>
    <message>
        <source>The keeper can be reached by you alone.</source>
        <translation>Só você pode acessar o mantenedor.</translation>
    </message>
    <message>
        <source>Look into %1: an older copy can be put back while Skykeep does not run.</source>
        <translation>Examine %1: uma cópia mais antiga pode ser restaurada enquanto o Skykeep não está em execução.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Make the folder yours alone, or begin elsewhere with --profile.</source>
        <translation>Torne a pasta só sua ou comece em outro lugar com --profile.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2).</source>
        <translation>Não é possível gravar nada em %1 (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 are yours alone, and written to.</source>
        <translation>%1 e %2 são só suas e aceitam gravação.</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>Arquivos privados</translation>
    </message>
    <message>
        <source>Other users may read %1.</source>
        <translation>Outros usuários podem ler %1.</translation>
    </message>
    <message>
        <source>Take that from them: chmod 600 &quot;%1&quot;</source>
        <translation>Tire deles essa permissão: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No other user may read any file of the profile.</source>
        <translation>Nenhum outro usuário pode ler qualquer arquivo do perfil.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is gone.</source>
        <translation>A lista de contas, %1, desapareceu.</translation>
    </message>
    <message>
        <source>No account is listed yet.</source>
        <translation>Ainda não há nenhuma conta na lista.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>Não é possível ler %1 (%2).</translation>
    </message>
    <message>
        <source>%1 was changed since Skykeep read it, and cannot be understood.</source>
        <translation>%1 foi alterado depois que o Skykeep o leu e não pode ser interpretado.</translation>
    </message>
    <message>
        <source>%1 can be read; accounts in it: %2.</source>
        <translation>%1 pode ser lido; contas nele: %2.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No session depends on it. Move the file away while Skykeep does not run, and a new one is begun.</source>
        <translation>Nenhuma sessão depende dele. Mova o arquivo para outro lugar enquanto o Skykeep não está em execução, e um novo será iniciado.</translation>
    </message>
    <message>
        <source>%1 was read through and is sound.</source>
        <translation>%1 foi lido por completo e está íntegro.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translation>O sistema não informa quanto espaço está livre.</translation>
    </message>
    <message>
        <source>Only %1 are free for the profile.</source>
        <translation>Só %1 estão livres para o perfil.</translation>
    </message>
    <message>
        <source>Make room: without it no change can be written down.</source>
        <translation>Libere espaço: sem ele, nenhuma alteração pode ser gravada.</translation>
    </message>
    <message>
        <source>%1 are free for the profile.</source>
        <translation>%1 estão livres para o perfil.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 está inacessível.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>There is no safe connection to %1.</source>
        <translation>Não há conexão segura com %1.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Try again later.</source>
        <translation>%1 está com problemas próprios. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>%1 asks us to wait before trying again.</source>
        <translation>%1 pede para aguardar antes de tentar novamente.</translation>
    </message>
    <message>
        <source>%1 does not answer like an AT Protocol server. Check the address and the network.</source>
        <translation>%1 não responde como um servidor do AT Protocol. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this session.</source>
        <translation>%1 não aceita mais esta sessão.</translation>
    </message>
    <message>
        <source>%1 does not know this session.</source>
        <translation>%1 não conhece esta sessão.</translation>
    </message>
    <message>
        <source>%1 has taken this account down.</source>
        <translation>%1 retirou esta conta do ar.</translation>
    </message>
    <message>
        <source>%1 has no such account.</source>
        <translation>%1 não tem essa conta.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password. Check both, then try again.</source>
        <translation>%1 não aceita este nome e esta senha. Verifique ambos e tente novamente.</translation>
    </message>
    <message>
        <source>%1 has sent a sign-in code by e-mail. Sign in again with that code.</source>
        <translation>%1 enviou um código de login por e-mail. Entre novamente com esse código.</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in code. The password was right; ask for a new code.</source>
        <translation>%1 não aceita este código de login. A senha estava correta; peça um novo código.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 recusou.</translation>
    </message>
    <message>
        <source>%1 answered for another account; the answer was not used.</source>
        <translation>%1 respondeu por outra conta; a resposta não foi usada.</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling.</source>
        <translation>%1 não existe. Verifique a grafia.</translation>
    </message>
    <message>
        <source>What is published about %1 does not agree.</source>
        <translation>O que está publicado sobre %1 não é coerente.</translation>
    </message>
    <message>
        <source>The keychain has no session of %1.</source>
        <translation>O chaveiro não tem nenhuma sessão de %1.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>No keychain answers, and Skykeep stores secrets nowhere else. On Linux, install and start a Secret Service such as gnome-keyring or KWallet.</source>
        <translation>Nenhum chaveiro responde, e o Skykeep não guarda segredos em nenhum outro lugar. No Linux, instale e inicie um Secret Service como gnome-keyring ou KWallet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation>“%1” não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell which service it belongs to. Name it, such as &quot;--server https://bsky.social&quot;.</source>
        <translation>“%1” não informa a qual serviço pertence. Indique-o, por exemplo, com &quot;--server https://bsky.social&quot;.</translation>
    </message>
    <message>
        <source>%1 is not in the list. &quot;skykeep list&quot; shows who is.</source>
        <translation>%1 não está na lista. &quot;skykeep list&quot; mostra quem está.</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in first.</source>
        <translation>Primeiro é necessário entrar novamente em %1.</translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation>Agora não: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a file of Skykeep.</source>
        <translation>%1 não pode ser usado como arquivo do Skykeep.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>O outro lado</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with &quot;skykeep keychain unlock&quot;.</source>
        <translation>Desbloqueie-o com &quot;skykeep keychain unlock&quot;.</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>Não permitido.</translation>
    </message>
    <message>
        <source>Lending is locked. Unlock it in Skykeep&apos;s window, or with &quot;skykeep lend-unlock&quot;.</source>
        <translation>Os empréstimos estão bloqueados. Desbloqueie-os na janela do Skykeep ou com &quot;skykeep lend-unlock&quot;.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Skykeep: update this one to go on. Nothing was changed.</source>
        <translation>%1 foi gravado por um Skykeep mais novo: atualize este para continuar. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Nenhuma sessão</translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation>%1, segundo %2 em %3</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>Senha principal</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de aplicativo</translation>
    </message>
    <message>
        <source>App password that reaches private messages</source>
        <translation>Senha de aplicativo com acesso às mensagens privadas</translation>
    </message>
    <message>
        <source>No renewal is planned</source>
        <translation>Nenhuma renovação está prevista</translation>
    </message>
    <message>
        <source>%1 attempts since %2.</source>
        <translation>%1 tentativas desde %2.</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Account host</source>
        <translation>Hospedagem da conta</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Movida para</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>Status da hospedagem</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Login feito com</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Mantida desde</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>Última renovação</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>Fim do token de acesso</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>Fim do token de renovação</translation>
    </message>
    <message>
        <source>Sign-in needed by</source>
        <translation>Login necessário até</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último erro</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Verified both ways: the handle leads to the DID, and the DID names the handle.</source>
        <translation>Verificado nos dois sentidos: o nome de usuário leva ao DID, e o DID indica o nome de usuário.</translation>
    </message>
    <message>
        <source>Not verified: the handle does not lead to this DID, or the DID names another handle.</source>
        <translation>Não verificado: o nome de usuário não leva a este DID, ou o DID indica outro nome de usuário.</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Verificado em %1.</translation>
    </message>
    <message>
        <source>Handle check</source>
        <translation>Verificação do nome de usuário</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>it is a pipe, a socket or a device; put back the file from a backup, or remove it</source>
        <translation>é um pipe, um socket ou um dispositivo; restaure o arquivo de um backup ou remova-o</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
</context>
<context>
    <name>GrantBook</name>
    <message>
        <source>The administrator&apos;s list of grants, %1, does not count. %2</source>
        <translation>A lista de permissões do administrador, %1, não vale. %2</translation>
    </message>
    <message>
        <source>there are %1 grants already; revoke some first</source>
        <translation>já existem %1 permissões; revogue algumas primeiro</translation>
    </message>
    <message>
        <source>only an administrator can take it back, in %1</source>
        <translation>só um administrador pode fazer isso, em %1</translation>
    </message>
    <message>
        <source>it is not known whom this would be for</source>
        <translation>não se sabe para quem isto seria</translation>
    </message>
    <message>
        <source>nothing of this may be granted</source>
        <translation>nada disto pode ser permitido</translation>
    </message>
    <message>
        <source>this would be every program of your own; name programs</source>
        <translation>isto abrangeria todos os seus próprios programas; indique quais</translation>
    </message>
    <message>
        <source>this runs whatever it is told to, so that it would be everything; name the script or a program of its own</source>
        <translation>isto executa o que lhe mandarem, de modo que abrangeria tudo; indique o script ou um programa próprio</translation>
    </message>
</context>
<context>
    <name>GrantStore</name>
    <message>
        <source>The list of grants, %1, cannot be read (%2). It allows nothing, is left alone, and changes are not saved.</source>
        <translation>Não é possível ler a lista de permissões, %1 (%2). Ela não permite nada, fica intocada, e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The list of grants, %1, was written by a newer Skykeep. It allows nothing, is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>A lista de permissões, %1, foi gravada por um Skykeep mais novo. Ela não permite nada, fica intocada, e as alterações não são salvas. Atualize o Skykeep para usá-la.</translation>
    </message>
    <message>
        <source>The list of grants, %1, is damaged and cannot be put aside. It allows nothing, is left alone, and changes are not saved.</source>
        <translation>A lista de permissões, %1, está danificada e não pode ser guardada à parte. Ela não permite nada, fica intocada, e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The list of grants, %1, was damaged, and allows nothing any more. It was put aside as %2. What programs need is asked anew.</source>
        <translation>A lista de permissões, %1, estava danificada e não permite mais nada. Ela foi guardada à parte como %2. O que os programas precisarem será perguntado de novo.</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>não foi possível lê-la, por isso ela não é sobrescrita</translation>
    </message>
</context>
<context>
    <name>GrantsFile</name>
    <message>
        <source>say the whole path of the program</source>
        <translation>informe o caminho completo do programa</translation>
    </message>
    <message>
        <source>it has to have 64 hexadecimal digits</source>
        <translation>deve ter 64 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>say the name of a unit, such as bot.service</source>
        <translation>informe o nome de uma unidade, como bot.service</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>esse usuário não existe</translation>
    </message>
    <message>
        <source>it has to name one of executable, script, unit and user</source>
        <translation>deve indicar um destes: executable, script, unit ou user</translation>
    </message>
    <message>
        <source>say what is meant, such as &quot;allow&quot;: [&quot;read&quot;]</source>
        <translation>informe o que se pretende, como &quot;allow&quot;: [&quot;read&quot;]</translation>
    </message>
    <message>
        <source>it has to be a DID, or one with # and a service behind it</source>
        <translation>deve ser um DID, ou um DID seguido de # e um serviço</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>uma entrada não tem nenhum campo com este nome</translation>
    </message>
    <message>
        <source>it has to be a DID; &quot;skykeep list --json&quot; tells it</source>
        <translation>deve ser um DID; &quot;skykeep list --json&quot; o mostra</translation>
    </message>
    <message>
        <source>one entry either allows or denies</source>
        <translation>uma entrada ou permite, ou nega</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>it lacks its id or time</source>
        <translation>falta o id ou a hora</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2 of the file</source>
        <translation>não é JSON: %1, no byte %2 do arquivo</translation>
    </message>
    <message>
        <source>its version is not %1</source>
        <translation>a versão não é %1</translation>
    </message>
    <message>
        <source>it has no list named &quot;grants&quot;</source>
        <translation>não tem nenhuma lista chamada &quot;grants&quot;</translation>
    </message>
    <message>
        <source>entry %1, &quot;%2&quot;: %3</source>
        <translation>entrada %1, “%2”: %3</translation>
    </message>
    <message>
        <source>it names no program</source>
        <translation>não indica nenhum programa</translation>
    </message>
    <message>
        <source>it cannot be written down as it is</source>
        <translation>não pode ser gravado como está</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Which &amp;account?</source>
        <translation>&amp;Qual conta?</translation>
    </message>
    <message>
        <source>alice.bsky.social</source>
        <translation>alice.bsky.social</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>A handle, a DID, or the e-mail address you sign in with</source>
        <translation>Um nome de usuário, um DID ou o endereço de e-mail com que você entra</translation>
    </message>
    <message>
        <source>Choose the se&amp;rver</source>
        <translation>Escolher o &amp;servidor</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>Escolher o servidor</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Servi&amp;dor</translation>
    </message>
    <message>
        <source>https://bsky.social</source>
        <translation>https://bsky.social</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The address of the server to sign in at</source>
        <translation>O endereço do servidor em que entrar</translation>
    </message>
    <message>
        <source>Leave it empty for a handle or a DID: Skykeep finds their server by itself.</source>
        <translation>Deixe vazio para um nome de usuário ou um DID: o Skykeep encontra o servidor por conta própria.</translation>
    </message>
    <message>
        <source>Its handle. A DID, a profile&apos;s address or the e-mail address you sign in with will do as well. Paste several, and they are added one after the other.</source>
        <translation>O nome de usuário dela. Também servem um DID, o endereço de um perfil ou o endereço de e-mail com que você entra. Cole vários, e eles serão adicionados um após o outro.</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Repair a handle</source>
        <translation>Consertar um nome de usuário</translation>
    </message>
    <message>
        <source>%1 is yours as long as its domain says so. It no longer leads to your account; the account itself is well, and so is its session. Do one of these:</source>
        <translation>%1 é seu enquanto o domínio disser isso. Ele não leva mais à sua conta; a conta em si está bem, e a sessão dela também. Faça uma destas coisas:</translation>
    </message>
    <message>
        <source>Where the domain&apos;s DNS is looked after, set a TXT record.</source>
        <translation>No lugar em que o DNS do domínio é administrado, defina um registro TXT.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Or let the domain&apos;s web server answer this address with the DID and nothing else.</source>
        <translation>Ou faça o servidor web do domínio responder neste endereço com o DID e nada mais.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Or choose another handle in the settings of the app you use, as where the handle belongs to the server itself.</source>
        <translation>Ou escolha outro nome de usuário nas configurações do aplicativo que você usa, por exemplo quando o nome pertence ao próprio servidor.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Get a keychain</source>
        <translation>Obter um chaveiro</translation>
    </message>
    <message>
        <source>Skykeep keeps sessions in the keychain of the system and nowhere else. None answers, so no session can be read or stored.</source>
        <translation>O Skykeep guarda as sessões no chaveiro do sistema e em nenhum outro lugar. Nenhum responde, então nenhuma sessão pode ser lida ou salva.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar novamente</translation>
    </message>
    <message>
        <source>The keychain is part of this system. Log out and in again, then look again.</source>
        <translation>O chaveiro faz parte deste sistema. Saia do sistema, entre de novo e depois procure novamente.</translation>
    </message>
    <message>
        <source>On KDE Plasma, turn the wallet on in the System Settings, under KWallet.</source>
        <translation>No KDE Plasma, ative a carteira nas Configurações do Sistema, em KWallet.</translation>
    </message>
    <message>
        <source>On other desktops, install GNOME Keyring, then log out and in again.</source>
        <translation>Em outros ambientes, instale o GNOME Keyring, depois saia do sistema e entre de novo.</translation>
    </message>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian, Ubuntu</translation>
    </message>
    <message>
        <source>Fedora</source>
        <translation>Fedora</translation>
    </message>
    <message>
        <source>Arch</source>
        <translation>Arch</translation>
    </message>
    <message>
        <source>Without a desktop, start the keychain with the session.</source>
        <translation>Sem um ambiente gráfico, inicie o chaveiro junto com a sessão.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>not active</source>
        <translation>não ativa</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Login feito em %1.</translation>
    </message>
    <message>
        <source>Session renewed.</source>
        <translation>Sessão renovada.</translation>
    </message>
    <message>
        <source>Session renewed, after a failed attempt.</source>
        <translation>Sessão renovada, após uma tentativa malsucedida.</translation>
    </message>
    <message>
        <source>Session renewed, after %1 failed attempts.</source>
        <translation>Sessão renovada, após %1 tentativas malsucedidas.</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 informa: %2.</translation>
    </message>
    <message>
        <source>%1 says: %2. Before: %3.</source>
        <translation>%1 informa: %2. Antes: %3.</translation>
    </message>
    <message>
        <source>Handle changed from %1 to %2.</source>
        <translation>O nome de usuário mudou de %1 para %2.</translation>
    </message>
    <message>
        <source>The account moved from %1 to %2.</source>
        <translation>A conta foi movida de %1 para %2.</translation>
    </message>
    <message>
        <source>The session ran out.</source>
        <translation>A sessão expirou.</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>O servidor encerrou a sessão.</translation>
    </message>
    <message>
        <source>The server no longer knows the session.</source>
        <translation>O servidor não conhece mais a sessão.</translation>
    </message>
    <message>
        <source>The account moved, and the old server no longer renews.</source>
        <translation>A conta foi movida, e o servidor antigo não renova mais.</translation>
    </message>
    <message>
        <source>The account is back; its session is not.</source>
        <translation>A conta está de volta; a sessão dela, não.</translation>
    </message>
    <message>
        <source>The keychain no longer has the session.</source>
        <translation>O chaveiro não tem mais a sessão.</translation>
    </message>
    <message>
        <source>The server holds the account back; watching it.</source>
        <translation>O servidor está retendo a conta; ela é acompanhada.</translation>
    </message>
    <message>
        <source>The server has given the account back.</source>
        <translation>O servidor liberou a conta.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sessão encerrada por você.</translation>
    </message>
    <message>
        <source>%1 has ended the old session.</source>
        <translation>%1 encerrou a sessão antiga.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausada.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Retomada.</translation>
    </message>
    <message>
        <source>The renewed session is saved now.</source>
        <translation>A sessão renovada agora está salva.</translation>
    </message>
    <message>
        <source>The session now runs on the app password &quot;%1&quot;.</source>
        <translation>A sessão agora usa a senha de aplicativo “%1”.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovada</translation>
    </message>
    <message>
        <source>Renewing failed</source>
        <translation>Falha na renovação</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status alterado</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>Nome de usuário alterado</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Servidor alterado</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Login necessário</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Takedown reversed</source>
        <translation>De volta ao ar</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Sign-out confirmed</source>
        <translation>Encerramento confirmado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de aplicativo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n times, last at %1.</source>
        <translation>
            <numerusform>Renovada %n vez (última: %1).</numerusform>
            <numerusform>Renovada %n vezes (última: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, last at %2)</source>
        <translation>
            <numerusform>%1 (%n vez, última: %2)</numerusform>
            <numerusform>%1 (%n vezes, última: %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerStore</name>
    <message>
        <source>The history, %1, was damaged. It was put aside as %2, and a new one is begun.</source>
        <translation>O histórico, %1, estava danificado. Ele foi guardado à parte como %2, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history, %1, was written by a newer Skykeep. It is left alone, and nothing is added to it. Update Skykeep to use it.</source>
        <translation>O histórico, %1, foi gravado por um Skykeep mais novo. Ele fica intocado, e nada é acrescentado a ele. Atualize o Skykeep para usá-lo.</translation>
    </message>
    <message>
        <source>The history, %1, cannot be opened or written. Accounts are kept all the same, but what happens is not recorded.</source>
        <translation>Não é possível abrir ou gravar o histórico, %1. As contas são mantidas mesmo assim, mas o que acontece não é registrado.</translation>
    </message>
</context>
<context>
    <name>LendLog</name>
    <message>
        <source>the log of what was lent was damaged; it was put aside as %1, and a new one is begun</source>
        <translation>o registro do que foi emprestado estava danificado; ele foi guardado à parte como %1, e um novo foi iniciado</translation>
    </message>
    <message>
        <source>the log of what was lent was written by a newer Skykeep; nothing is added to it</source>
        <translation>o registro do que foi emprestado foi gravado por um Skykeep mais novo; nada é acrescentado a ele</translation>
    </message>
    <message>
        <source>the log of what was lent cannot be opened or written; it is kept in memory for now</source>
        <translation>não é possível abrir ou gravar o registro do que foi emprestado; por enquanto, ele é mantido na memória</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>say read, write, private, manage, access-token, or the name of a method</source>
        <translation>informe read, write, private, manage, access-token ou o nome de um método</translation>
    </message>
    <message>
        <source>this method is lent to nobody</source>
        <translation>este método não é emprestado a ninguém</translation>
    </message>
    <message>
        <source>nothing would be allowed</source>
        <translation>nada seria permitido</translation>
    </message>
    <message>
        <source>too many questions already wait for the owner</source>
        <translation>já há perguntas demais à espera do proprietário</translation>
    </message>
    <message>
        <source>nobody answered the question in Skykeep&apos;s window</source>
        <translation>ninguém respondeu à pergunta na janela do Skykeep</translation>
    </message>
    <message>
        <source>Name an account: there is more than one.</source>
        <translation>Informe uma conta: há mais de uma.</translation>
    </message>
    <message>
        <source>Name the account that was granted.</source>
        <translation>Indique a conta que foi permitida.</translation>
    </message>
    <message>
        <source>Skykeep keeps no account yet. Sign in to one first.</source>
        <translation>O Skykeep ainda não mantém nenhuma conta. Primeiro entre em uma.</translation>
    </message>
    <message>
        <source>the program that asked has ended or become another one</source>
        <translation>o programa que perguntou terminou ou se tornou outro</translation>
    </message>
    <message>
        <source>%1 begins or ends sessions or gives out credentials, and is lent to no program</source>
        <translation>%1 inicia ou encerra sessões ou revela credenciais, e não é emprestado a nenhum programa</translation>
    </message>
    <message>
        <source>an administrator denied this program. &quot;skykeep grants&quot; shows that</source>
        <translation>um administrador negou este programa. &quot;skykeep grants&quot; mostra isso</translation>
    </message>
    <message>
        <source>the owner denied this program for good. &quot;skykeep grants&quot; shows that, and &quot;skykeep revoke&quot; takes it back</source>
        <translation>o proprietário negou este programa para sempre. &quot;skykeep grants&quot; mostra isso, e &quot;skykeep revoke&quot; o revoga</translation>
    </message>
    <message>
        <source>what allowed it was taken back meanwhile</source>
        <translation>o que permitia isso foi revogado nesse meio-tempo</translation>
    </message>
    <message>
        <source>the command runs under &quot;skykeep exec&quot; for another account or for less than this (%1). Start it with the account and the --allow it needs</source>
        <translation>o comando é executado sob &quot;skykeep exec&quot; para outra conta ou para menos do que isto (%1). Inicie-o com a conta e o --allow de que ele precisa</translation>
    </message>
    <message>
        <source>programs of another user need a grant: &quot;skykeep grant --uid&quot;</source>
        <translation>programas de outro usuário precisam de uma permissão: &quot;skykeep grant --uid&quot;</translation>
    </message>
    <message>
        <source>the owner said no</source>
        <translation>o proprietário disse não</translation>
    </message>
    <message>
        <source>this system does not tell which program asks, so that no command can be told from another</source>
        <translation>este sistema não informa qual programa está perguntando, de modo que não é possível distinguir um comando de outro</translation>
    </message>
    <message>
        <source>no window of Skykeep is open to ask the owner. Grant it with &quot;%1&quot;, or open Skykeep&apos;s window</source>
        <translation>nenhuma janela do Skykeep está aberta para perguntar ao proprietário. Permita com &quot;%1&quot; ou abra a janela do Skykeep</translation>
    </message>
    <message>
        <source>only the owner can unlock it, and there is no way to ask: no window of Skykeep is open, and %1. Open Skykeep&apos;s window</source>
        <translation>só o proprietário pode desbloquear, e não há como perguntar a ele: nenhuma janela do Skykeep está aberta, e %1. Abra a janela do Skykeep</translation>
    </message>
    <message>
        <source>only the owner can approve of this, and there is no way to ask: no window of Skykeep is open, and %1. An administrator can write the grant into /etc/skykeep/grants.json instead</source>
        <translation>só o proprietário pode aprovar isto, e não há como perguntar a ele: nenhuma janela do Skykeep está aberta, e %1. Em vez disso, um administrador pode escrever a permissão em /etc/skykeep/grants.json</translation>
    </message>
    <message>
        <source>this program asks too often for what it was not granted</source>
        <translation>este programa pede com frequência demais o que não lhe foi permitido</translation>
    </message>
    <message>
        <source>this program holds too many leases</source>
        <translation>este programa tem empréstimos temporários demais</translation>
    </message>
    <message>
        <source>the session is being renewed</source>
        <translation>a sessão está sendo renovada</translation>
    </message>
    <message>
        <source>the server refuses a session that was renewed only a moment ago</source>
        <translation>o servidor recusa uma sessão que acabou de ser renovada</translation>
    </message>
    <message>
        <source>the one that was open is closed</source>
        <translation>a que estava aberta foi fechada</translation>
    </message>
    <message>
        <source>a denial is taken back by the owner, in Skykeep&apos;s window: File, Programs</source>
        <translation>uma negação é revogada pelo proprietário, na janela do Skykeep: Arquivo, Programas</translation>
    </message>
    <message>
        <source>No longer deny %1 to use %2: %3</source>
        <translation>Não negar mais que %1 use %2: %3</translation>
    </message>
    <message>
        <source>Let %1 use %2: %3</source>
        <translation>Deixar %1 usar %2: %3</translation>
    </message>
    <message>
        <source>Lend to programs again</source>
        <translation>Voltar a emprestar a programas</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation>Copiado manualmente</translation>
    </message>
    <message>
        <source>the script is too large</source>
        <translation>o script é grande demais</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>um programa do usuário %1</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>um programa desconhecido</translation>
    </message>
    <message>
        <source>a shell or an interpreter runs anything; name the script</source>
        <translation>um shell ou um interpretador executa qualquer coisa; indique o script</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Commands that run now</source>
        <translation>Comandos em execução agora</translation>
    </message>
    <message>
        <source>Whatever runs in one terminal</source>
        <translation>Tudo o que for executado em um terminal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 vezes</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: a method that Skykeep does not know, so that it may do anything to the account.</source>
        <translation>%1: um método que o Skykeep não conhece e que, portanto, pode fazer qualquer coisa com a conta.</translation>
    </message>
    <message>
        <source>%1: changes or tells about the account itself. Methods like this can change your handle or revoke app passwords.</source>
        <translation>%1: altera a própria conta ou informa sobre ela. Métodos como este podem alterar seu nome de usuário ou revogar senhas de aplicativo.</translation>
    </message>
    <message>
        <source>%1, as often as it likes.</source>
        <translation>%1, quantas vezes quiser.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>Never lent</source>
        <translation>Nunca emprestado</translation>
    </message>
    <message>
        <source>Read: look at what you see in an app, such as posts, notifications and settings.</source>
        <translation>Ler: consultar o que você vê em um aplicativo, como posts, notificações e configurações.</translation>
    </message>
    <message>
        <source>Write: post, like, follow, upload and delete in this account&apos;s name.</source>
        <translation>Escrever: postar, curtir, seguir, enviar arquivos e excluir em nome desta conta.</translation>
    </message>
    <message>
        <source>Private: read this account&apos;s chats and write messages.</source>
        <translation>Privado: ler os chats desta conta e escrever mensagens.</translation>
    </message>
    <message>
        <source>Manage: change the account itself. It could change your handle, revoke app passwords or deactivate the account.</source>
        <translation>Gerenciar: alterar a própria conta. O programa poderia alterar seu nome de usuário, revogar senhas de aplicativo ou desativar a conta.</translation>
    </message>
    <message>
        <source>This is lent to nobody.</source>
        <translation>Isto não é emprestado a ninguém.</translation>
    </message>
    <message>
        <source>Access token: with it the program can do everything that this session can, until the token runs out. Skykeep cannot take it back.</source>
        <translation>Token de acesso: com ele, o programa pode fazer tudo o que esta sessão pode, até o token expirar. O Skykeep não pode revogá-lo.</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>um método</translation>
    </message>
    <message>
        <source>%1 methods</source>
        <translation>%1 métodos</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>Token de serviço</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueio</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Emprestado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Refused: locked</source>
        <translation>Recusado: bloqueado</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuário %1</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>Script %1, as long as it is not changed</source>
        <translation>Script %1, enquanto não for alterado</translation>
    </message>
    <message>
        <source>Whatever runs in the unit %1</source>
        <translation>Tudo o que for executado na unidade %1</translation>
    </message>
    <message>
        <source>Every program of the user with the number %1</source>
        <translation>Todos os programas do usuário de número %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Until the terminal is closed</source>
        <translation>Até o terminal ser fechado</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>Until lending is locked</source>
        <translation>Até os empréstimos serem bloqueados</translation>
    </message>
    <message>
        <source>Always, even while lending is locked</source>
        <translation>Sempre, mesmo com os empréstimos bloqueados</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>While it runs, until %1 at most</source>
        <translation>Enquanto estiver em execução, no máximo até %1</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Enquanto estiver em execução</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Pode: %1</translation>
    </message>
    <message>
        <source>May not: %1</source>
        <translation>Não pode: %1</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (definido pelo administrador)</translation>
    </message>
    <message>
        <source>%1 – may: %2</source>
        <translation>%1 – pode: %2</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>Em execução desde %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>for whatever runs in this terminal</source>
        <translation>o que for executado neste terminal</translation>
    </message>
    <message>
        <source>this program for an hour</source>
        <translation>este programa por uma hora</translation>
    </message>
    <message>
        <source>this program until lending is locked</source>
        <translation>este programa até os empréstimos serem bloqueados</translation>
    </message>
    <message>
        <source>this program always, for this account</source>
        <translation>este programa sempre, para esta conta</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>agora não</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An account is taken down</source>
        <translation>Uma conta é retirada do ar</translation>
    </message>
    <message>
        <source>An account is suspended</source>
        <translation>Uma conta é suspensa</translation>
    </message>
    <message>
        <source>An account is deactivated</source>
        <translation>Uma conta é desativada</translation>
    </message>
    <message>
        <source>An account is active again</source>
        <translation>Uma conta volta a ficar ativa</translation>
    </message>
    <message>
        <source>An account is deleted</source>
        <translation>Uma conta é excluída</translation>
    </message>
    <message>
        <source>An account needs a sign-in</source>
        <translation>É necessário entrar em uma conta</translation>
    </message>
    <message>
        <source>An account will need a sign-in soon</source>
        <translation>Em breve será necessário entrar em uma conta</translation>
    </message>
    <message>
        <source>A handle changes</source>
        <translation>Um nome de usuário muda</translation>
    </message>
    <message>
        <source>An account moves to another server</source>
        <translation>Uma conta é movida para outro servidor</translation>
    </message>
    <message>
        <source>The keychain is missing, or locked at a bad time</source>
        <translation>O chaveiro está ausente, ou bloqueado quando é necessário</translation>
    </message>
    <message>
        <source>A server does not answer for a day</source>
        <translation>Um servidor não responde por um dia</translation>
    </message>
    <message>
        <source>%1 was taken down</source>
        <translation>A conta %1 foi retirada do ar</translation>
    </message>
    <message>
        <source>%1 accounts were taken down</source>
        <translation>%1 contas foram retiradas do ar</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>Retiradas do ar: %1</translation>
    </message>
    <message>
        <source>%1 was suspended</source>
        <translation>A conta %1 foi suspensa</translation>
    </message>
    <message>
        <source>%1 accounts were suspended</source>
        <translation>%1 contas foram suspensas</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Suspensas: %1</translation>
    </message>
    <message>
        <source>%1 was deactivated</source>
        <translation>A conta %1 foi desativada</translation>
    </message>
    <message>
        <source>%1 accounts were deactivated</source>
        <translation>%1 contas foram desativadas</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>Desativadas: %1</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>A conta %1 está ativa novamente</translation>
    </message>
    <message>
        <source>%1 accounts are active again</source>
        <translation>%1 contas estão ativas novamente</translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation>Ativas novamente: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>A conta %1 foi excluída</translation>
    </message>
    <message>
        <source>%1 accounts were deleted</source>
        <translation>%1 contas foram excluídas</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Excluídas: %1</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Entre novamente em %1</translation>
    </message>
    <message>
        <source>%1 accounts need you to sign in again</source>
        <translation>%1 contas precisam que você entre novamente</translation>
    </message>
    <message>
        <source>Sign-in needed: %1</source>
        <translation>Login necessário: %1</translation>
    </message>
    <message>
        <source>%1 will need a sign-in soon</source>
        <translation>Em breve será necessário entrar em %1</translation>
    </message>
    <message>
        <source>%1 accounts will need a sign-in soon</source>
        <translation>Em breve será necessário entrar em %1 contas</translation>
    </message>
    <message>
        <source>Sign-in needed soon: %1</source>
        <translation>Login necessário em breve: %1</translation>
    </message>
    <message>
        <source>%1 has a new handle</source>
        <translation>%1 tem um novo nome de usuário</translation>
    </message>
    <message>
        <source>%1 accounts have a new handle</source>
        <translation>%1 contas têm um novo nome de usuário</translation>
    </message>
    <message>
        <source>New handle: %1</source>
        <translation>Novo nome de usuário: %1</translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation>A conta %1 foi movida para outro servidor</translation>
    </message>
    <message>
        <source>%1 accounts have moved to another server</source>
        <translation>%1 contas foram movidas para outro servidor</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Movidas: %1</translation>
    </message>
    <message>
        <source>The keychain needs you</source>
        <translation>O chaveiro precisa de você</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>%1 servers do not answer</source>
        <translation>%1 servidores não respondem</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Sem resposta: %1</translation>
    </message>
    <message>
        <source>%1 says that this account is active. Its session is kept.</source>
        <translation>%1 informa que esta conta está ativa. A sessão dela é mantida.</translation>
    </message>
    <message>
        <source>The handle changed from %1 to %2.</source>
        <translation>O nome de usuário mudou de %1 para %2.</translation>
    </message>
    <message>
        <source>There is news of %1 accounts</source>
        <translation>Há novidades sobre %1 contas</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keeps AT Protocol accounts signed in.</source>
        <translation>Mantém abertas as sessões de contas do AT Protocol.</translation>
    </message>
    <message>
        <source>Keep the profile under &lt;DIR&gt; instead of the default one.</source>
        <translation>Mantém o perfil em &lt;DIR&gt; em vez do padrão.</translation>
    </message>
    <message>
        <source>Ask the PLC directory at &lt;URL&gt;, for servers of one&apos;s own.</source>
        <translation>Consulta o diretório PLC em &lt;URL&gt;, para servidores próprios.</translation>
    </message>
    <message>
        <source>Start hidden, in the system tray.</source>
        <translation>Inicia oculto, na bandeja do sistema.</translation>
    </message>
    <message>
        <source>Try it out: simulated accounts and servers, nothing stored.</source>
        <translation>Para experimentar: contas e servidores simulados, nada é guardado.</translation>
    </message>
    <message>
        <source>Speak the language &lt;TAG&gt;, such as de or pt-BR.</source>
        <translation>Usa o idioma &lt;TAG&gt;, como de ou pt-BR.</translation>
    </message>
    <message>
        <source>Lend as &lt;FILE&gt; says too, which only root can have written (/etc/skykeep/grants.json).</source>
        <translation>Empresta também conforme &lt;FILE&gt;, que só o root pode ter gravado (/etc/skykeep/grants.json).</translation>
    </message>
</context>
<context>
    <name>OwnerCheck</name>
    <message>
        <source>this system has no way to ask for it</source>
        <translation>este sistema não tem como pedir isso</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>ninguém respondeu</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>o polkit não está instalado</translation>
    </message>
    <message>
        <source>Skykeep&apos;s question is not installed for polkit</source>
        <translation>a pergunta do Skykeep não está instalada no polkit</translation>
    </message>
    <message>
        <source>polkit does not ask: %1</source>
        <translation>o polkit não pergunta: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer makes no sense</source>
        <translation>a resposta do polkit não faz sentido</translation>
    </message>
    <message>
        <source>no program is there that could ask for the password</source>
        <translation>não há nenhum programa que possa pedir a senha</translation>
    </message>
    <message>
        <source>the owner could not be confirmed</source>
        <translation>não foi possível confirmar o proprietário</translation>
    </message>
    <message>
        <source>this system has no system bus</source>
        <translation>este sistema não tem barramento de sistema</translation>
    </message>
    <message>
        <source>other questions wait for the owner</source>
        <translation>outras perguntas aguardam o proprietário</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Let the session of %1 end?</source>
        <translation>Deixar a sessão de %1 terminar?</translation>
    </message>
    <message>
        <source>It is not renewed any more, and once it has run out you need the account&apos;s password. Until then it can be resumed.</source>
        <translation>Ela não será mais renovada e, quando tiver expirado, você precisará da senha da conta. Até lá, pode ser retomada.</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>Deixar terminar</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Encerrar a sessão de %1?</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and is erased from the keychain. The account stays in the list; to use it again you need its password.</source>
        <translation>A sessão é encerrada aqui e no servidor, e é apagada do chaveiro. A conta continua na lista; para usá-la de novo, você precisa da senha dela.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and the account and its history leave this list. The account itself is not touched.</source>
        <translation>A sessão é encerrada aqui e no servidor, e a conta e o histórico dela saem desta lista. A conta em si não é afetada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep sessions in this keychain from now on?</source>
        <translation>Guardar as sessões neste chaveiro de agora em diante?</translation>
    </message>
    <message>
        <source>%1 Sessions that lie in the other keychain are not copied: those accounts need a new sign-in.</source>
        <translation>%1 As sessões que estão no outro chaveiro não são copiadas: será necessário entrar novamente nessas contas.</translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation>Usar este chaveiro</translation>
    </message>
    <message>
        <source>Quit before the session of %1 is saved?</source>
        <translation>Sair antes de a sessão de %1 ser salva?</translation>
    </message>
    <message>
        <source>It was renewed, and the keychain has not taken it yet. Quitting now may lose it, and then the account needs a new sign-in. Unlocking the keychain saves it.</source>
        <translation>Ela foi renovada, mas o chaveiro ainda não a guardou. Se você sair agora, ela pode se perder, e será necessário entrar novamente na conta. Desbloquear o chaveiro salva a sessão.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Your own name for %1; leave it empty for none:</source>
        <translation>Seu próprio nome para %1; deixe vazio para nenhum:</translation>
    </message>
    <message>
        <source>Copy an access token of %1?</source>
        <translation>Copiar um token de acesso de %1?</translation>
    </message>
    <message>
        <source>Until it runs out, whoever has it can do everything that this session can, and Skykeep cannot take it back. Paste it only where you would enter a password. It is taken out of the clipboard again, and the log says that it was copied.</source>
        <translation>Até ele expirar, quem o tiver pode fazer tudo o que esta sessão pode, e o Skykeep não pode revogá-lo. Cole-o só onde você digitaria uma senha. Depois ele é removido da área de transferência, e o registro informa que ele foi copiado.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar o token</translation>
    </message>
    <message>
        <source>Take back everything?</source>
        <translation>Revogar tudo?</translation>
    </message>
    <message>
        <source>Every program has to ask again, those you have shut out as well, and commands that run now get nothing more. What the administrator has set stays. Tokens that were lent go on until they run out.</source>
        <translation>Todos os programas terão que perguntar de novo, inclusive os que você barrou, e os comandos em execução agora não recebem mais nada. O que o administrador definiu permanece. Os tokens já emprestados continuam valendo até expirarem.</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>Revogar tudo</translation>
    </message>
</context>
<context>
    <name>RosterStore</name>
    <message>
        <source>The list of accounts, %1, cannot be read (%2). It is left alone, and changes are not saved.</source>
        <translation>Não é possível ler a lista de contas, %1 (%2). Ela fica intocada, e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was written by a newer Skykeep. It is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>A lista de contas, %1, foi gravada por um Skykeep mais novo. Ela fica intocada, e as alterações não são salvas. Atualize o Skykeep para usá-la.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is damaged and cannot be put aside. It is left alone, and changes are not saved.</source>
        <translation>A lista de contas, %1, está danificada e não pode ser guardada à parte. Ela fica intocada, e as alterações não são salvas.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged, and no account could be read from it. It was put aside as %2.</source>
        <translation>A lista de contas, %1, estava danificada, e nenhuma conta pôde ser lida dela. Ela foi guardada à parte como %2.</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged. It was put aside as %2. Accounts kept: %3, of which %4 from a copy. Entries left out, unreadable or listed twice: %5.</source>
        <translation>A lista de contas, %1, estava danificada. Ela foi guardada à parte como %2. Contas mantidas: %3, das quais %4 vêm de uma cópia. Entradas deixadas de fora, ilegíveis ou repetidas: %5.</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>não foi possível lê-la, por isso ela não é sobrescrita</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Sign in at %1: it says why, and takes an appeal.</source>
        <translation>Entre em %1: lá está o motivo, e você pode contestar.</translation>
    </message>
    <message>
        <source>Sign in at %1: it offers to reactivate the account.</source>
        <translation>Entre em %1: lá é oferecida a reativação da conta.</translation>
    </message>
    <message>
        <source>Sign in at %1 to see to the account.</source>
        <translation>Entre em %1 para cuidar da conta.</translation>
    </message>
    <message>
        <source>The page of %1 is open in the browser.</source>
        <translation>A página de %1 está aberta no navegador.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de configurações</translation>
    </message>
</context>
<context>
    <name>SettingsGeneralPage</name>
    <message>
        <source>&amp;Start Skykeep when I log in</source>
        <translation>&amp;Iniciar o Skykeep quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>It starts hidden, in the system tray. Sessions are renewed only while it runs.</source>
        <translation>Ele inicia oculto, na bandeja do sistema. As sessões só são renovadas enquanto ele está em execução.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <translation>&amp;Manter em execução na bandeja do sistema quando a janela for fechada</translation>
    </message>
    <message>
        <source>There is no system tray here.</source>
        <translation>Não há bandeja do sistema aqui.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Clear what is sensi&amp;tive from the clipboard</source>
        <translation>&amp;Limpar da área de transferência o que for confidencial</translation>
    </message>
</context>
<context>
    <name>SettingsNetworkPage</name>
    <message>
        <source>How Skykeep reaches servers. Servers on this computer are always reached directly.</source>
        <translation>Como o Skykeep alcança os servidores. Servidores neste computador são sempre acessados diretamente.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set</source>
        <translation>Conforme o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>Sem pro&amp;xy</translation>
    </message>
    <message>
        <source>Through this &amp;proxy:</source>
        <translation>Por es&amp;te proxy:</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>O nome ou o endereço do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Port&amp;a</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Um número de 1 a 65535</translation>
    </message>
    <message>
        <source>Passwords of proxies are not stored: the proxy has to let Skykeep through without one.</source>
        <translation>Senhas de proxies não são guardadas: o proxy precisa deixar o Skykeep passar sem senha.</translation>
    </message>
    <message>
        <source>A handle is also looked up in DNS, which goes through no proxy. Where DNS cannot be reached, the handle&apos;s own web server is asked instead, through the proxy.</source>
        <translation>Um nome de usuário também é consultado no DNS, que não passa por nenhum proxy. Onde o DNS não pode ser alcançado, consulta-se o servidor web do próprio nome de usuário, através do proxy.</translation>
    </message>
</context>
<context>
    <name>SettingsProfilePage</name>
    <message>
        <source>Your list of &amp;accounts and these settings</source>
        <translation>Sua lista de &amp;contas e estas configurações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder of the list</source>
        <translation>Abrir a pasta da lista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the folder of the list</source>
        <translation>Copiar a pasta da lista</translation>
    </message>
    <message>
        <source>What has &amp;happened, which can be done without</source>
        <translation>O &amp;que aconteceu, que é dispensável</translation>
    </message>
    <message>
        <source>Open the folder of the history</source>
        <translation>Abrir a pasta do histórico</translation>
    </message>
    <message>
        <source>Copy the folder of the history</source>
        <translation>Copiar a pasta do histórico</translation>
    </message>
    <message>
        <source>Passwords are kept nowhere, and sessions in the keychain alone.</source>
        <translation>As senhas não são guardadas em lugar nenhum, e as sessões, só no chaveiro.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
    <message>
        <source>A second Skykeep with made-up accounts and servers on this computer. Try anything there: nothing leaves this computer, and nothing is kept.</source>
        <translation>Um segundo Skykeep com contas e servidores fictícios neste computador. Experimente qualquer coisa nele: nada sai deste computador e nada é guardado.</translation>
    </message>
    <message>
        <source>Start the sand&amp;box</source>
        <translation>Iniciar o ambiente de &amp;testes</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountActions</name>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>Não foi possível renovar a sessão de %1</translation>
    </message>
    <message>
        <source>%1 could not be paused</source>
        <translation>Não foi possível pausar %1</translation>
    </message>
    <message>
        <source>%1 could not be resumed</source>
        <translation>Não foi possível retomar %1</translation>
    </message>
    <message>
        <source>%1 now runs on an app password.</source>
        <translation>%1 agora usa uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>%1 could not be changed to an app password</source>
        <translation>Não foi possível mudar %1 para uma senha de aplicativo</translation>
    </message>
    <message>
        <source>%1 could not be labelled</source>
        <translation>Não foi possível dar um rótulo a %1</translation>
    </message>
    <message>
        <source>A warning about %1 could not be dismissed</source>
        <translation>Não foi possível dispensar um aviso sobre %1</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>O chaveiro está desbloqueado.</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked</source>
        <translation>Não foi possível desbloquear o chaveiro</translation>
    </message>
    <message>
        <source>Sessions are kept in this keychain from now on.</source>
        <translation>De agora em diante, as sessões são guardadas neste chaveiro.</translation>
    </message>
    <message>
        <source>This keychain could not be used</source>
        <translation>Não foi possível usar este chaveiro</translation>
    </message>
    <message>
        <source>The accounts could not be refreshed</source>
        <translation>Não foi possível renovar as contas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>Não renovadas: %1</translation>
    </message>
    <message>
        <source>All accounts are refreshed.</source>
        <translation>As sessões de todas as contas foram renovadas.</translation>
    </message>
    <message>
        <source>%1 could not be signed out</source>
        <translation>Não foi possível encerrar a sessão de %1</translation>
    </message>
    <message>
        <source>%1 is signed out here. %2 The session at the server is ended as soon as that is possible.</source>
        <translation>A sessão de %1 foi encerrada aqui. %2 A sessão no servidor será encerrada assim que for possível.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>A sessão de %1 foi encerrada.</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>Não foi possível remover %1</translation>
    </message>
    <message>
        <source>%1 leaves the list when the server has ended the session. %2 Remove it once more not to wait for that.</source>
        <translation>%1 sairá da lista quando o servidor tiver encerrado a sessão. %2 Remova a conta mais uma vez para não esperar por isso.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>A conta %1 foi removida.</translation>
    </message>
    <message>
        <source>The keychain could not be asked</source>
        <translation>Não foi possível consultar o chaveiro</translation>
    </message>
    <message>
        <source>Still no keychain answers.</source>
        <translation>Nenhum chaveiro responde ainda.</translation>
    </message>
    <message>
        <source>Skykeep starts when you log in, from now on.</source>
        <translation>De agora em diante, o Skykeep inicia quando você entra no sistema.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>%1 is refreshed.</source>
        <translation>A sessão de %1 foi renovada.</translation>
    </message>
    <message>
        <source>The new order could not be saved</source>
        <translation>Não foi possível salvar a nova ordem</translation>
    </message>
    <message>
        <source>The warning could not be dismissed</source>
        <translation>Não foi possível dispensar o aviso</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>O chaveiro responde.</translation>
    </message>
    <message>
        <source>Whom to write to about accounts at %1: %2</source>
        <translation>A quem escrever sobre contas em %1: %2</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Renovadas: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountsPage</name>
    <message>
        <source>Search handle, DID, label or server</source>
        <translation>Buscar nome de usuário, DID, rótulo ou servidor</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar contas</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>Quais contas são mostradas</translation>
    </message>
    <message>
        <source>No account matches what you look for.</source>
        <translation>Nenhuma conta corresponde à busca.</translation>
    </message>
    <message>
        <source>Sh&amp;ow all accounts</source>
        <translation>Mostrar &amp;todas as contas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The accounts are sorted by a column. Sort them by your own order to change it.</source>
        <translation>As contas estão ordenadas por uma coluna. Ordene-as pela sua própria ordem para alterá-la.</translation>
    </message>
    <message>
        <source>The accounts are grouped by server. Turn that off to change their order.</source>
        <translation>As contas estão agrupadas por servidor. Desative isso para alterar a ordem delas.</translation>
    </message>
    <message>
        <source>Only some accounts are shown. Show all of them to change their order.</source>
        <translation>Só algumas contas são mostradas. Mostre todas para alterar a ordem delas.</translation>
    </message>
</context>
<context>
    <name>Skykeep::AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Type a handle such as alice.bsky.social, a DID or an e-mail address.</source>
        <translation>Digite um nome de usuário como alice.bsky.social, um DID ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Entrando em %1…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Done: what is kept from now on is an app password&apos;s session.</source>
        <translation>Pronto: de agora em diante, a sessão mantida é a de uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>Looking up the others…</source>
        <translation>Consultando as outras…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>Conta %1 de %2</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>Login feito em %1.</translation>
    </message>
    <message>
        <source>No account was signed in.</source>
        <translation>Não foi feito login em nenhuma conta.</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>Login feito: %1.</translation>
    </message>
    <message>
        <source>%1 Not signed in: %2. The list says why.</source>
        <translation>%1 Sem login: %2. A lista informa o motivo.</translation>
    </message>
    <message>
        <source>Making an app password for %1…</source>
        <translation>Criando uma senha de aplicativo para %1…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
</context>
<context>
    <name>Skykeep::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Limpar a área de transferência agora</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>A área de transferência será limpa em %1 s</translation>
    </message>
</context>
<context>
    <name>Skykeep::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;unas</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentCard</name>
    <message>
        <source>%1 requests wait for this answer.</source>
        <translation>%1 pedidos aguardam esta resposta.</translation>
    </message>
    <message>
        <source>What this allows</source>
        <translation>O que isto permite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentWindow</name>
    <message>
        <source>A program asks – Skykeep (Sandbox)</source>
        <translation>Um programa pergunta – Skykeep (ambiente de testes)</translation>
    </message>
    <message>
        <source>A program asks – Skykeep</source>
        <translation>Um programa pergunta – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Pró&amp;xima</translation>
    </message>
    <message>
        <source>Den&amp;y all</source>
        <translation>Negar &amp;todas</translation>
    </message>
    <message>
        <source>Says no to every question that waits, this once</source>
        <translation>Diz não, só desta vez, a todas as perguntas que aguardam</translation>
    </message>
    <message>
        <source>Allo&amp;w:</source>
        <translation>Pe&amp;rmitir:</translation>
    </message>
    <message>
        <source>How much to allow</source>
        <translation>Quanto permitir</translation>
    </message>
    <message>
        <source>&amp;Never allow</source>
        <translation>N&amp;unca permitir</translation>
    </message>
    <message>
        <source>This program is not asked about again, and gets nothing like this.</source>
        <translation>Não se pergunta mais sobre este programa, e ele não recebe nada deste tipo.</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Negar</translation>
    </message>
    <message>
        <source>No, this once</source>
        <translation>Não, só desta vez</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Skykeep asks the system who this is. Another program running as you could pretend to be it.</source>
        <translation>O Skykeep pergunta ao sistema quem é. Outro programa executado como seu usuário poderia se passar por este.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pergunta %1 de %2</translation>
    </message>
    <message>
        <source>%1 does not ask any more.</source>
        <translation>%1 não pergunta mais.</translation>
    </message>
</context>
<context>
    <name>Skykeep::CredentialsPage</name>
    <message>
        <source>An app password is best: it can be taken back without changing your own. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;Make an app password&lt;/a&gt;</source>
        <translation>O melhor é uma senha de aplicativo: ela pode ser revogada sem alterar a sua. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;Criar uma senha de aplicativo&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, hosted at %2.</source>
        <translation>%1, hospedada em %2.</translation>
    </message>
    <message>
        <source>Signing in at %1.</source>
        <translation>Entrando em %1.</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>Digite a senha desta conta.</translation>
    </message>
    <message>
        <source>Type the code from the e-mail.</source>
        <translation>Digite o código recebido por e-mail.</translation>
    </message>
    <message>
        <source>%1 has sent a code to the e-mail address of the account.</source>
        <translation>%1 enviou um código para o endereço de e-mail da conta.</translation>
    </message>
    <message>
        <source>The keychain is unlocked. You can sign in now.</source>
        <translation>O chaveiro está desbloqueado. Você já pode entrar.</translation>
    </message>
    <message>
        <source>Stopped waiting. Should %1 have let you in already, the account appears in the list.</source>
        <translation>A espera foi interrompida. Se %1 já tiver aceitado o login, a conta aparecerá na lista.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>Nenhum navegador foi aberto. A página é %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
    <message>
        <source>The DNS of %1 confirms it.</source>
        <translation>O DNS de %1 confirma isso.</translation>
    </message>
    <message>
        <source>The web server of %1 confirms it.</source>
        <translation>O servidor web de %1 confirma isso.</translation>
    </message>
    <message>
        <source>%1 says so; nobody else was asked.</source>
        <translation>%1 afirma isso; ninguém mais foi consultado.</translation>
    </message>
    <message>
        <source>The account goes by %1; whether that name leads back was not checked.</source>
        <translation>A conta usa o nome %1; não foi verificado se esse nome leva de volta a ela.</translation>
    </message>
    <message>
        <source>%1 leads nowhere at present; the account is known from the list.</source>
        <translation>%1 não leva a lugar nenhum no momento; a conta é conhecida pela lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in attempts are left at %1 until %2.</source>
        <translation>
            <numerusform>Resta %n tentativa de login em %1 até %2.</numerusform>
            <numerusform>Restam %n tentativas de login em %1 até %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in attempts are left at %1 until %2.</source>
        <translation>Não resta nenhuma tentativa de login em %1 até %2.</translation>
    </message>
    <message>
        <source>One sign-in attempt is left at %1 until %2.</source>
        <translation>Resta uma tentativa de login em %1 até %2.</translation>
    </message>
</context>
<context>
    <name>Skykeep::Desktop</name>
    <message>
        <source>Close Skykeep</source>
        <translation>Fechar o Skykeep</translation>
    </message>
    <message>
        <source>Keep your accounts signed in, in the background?</source>
        <translation>Manter abertas, em segundo plano, as sessões das suas contas?</translation>
    </message>
    <message>
        <source>There is no system tray here. Start Skykeep again to get the window back.</source>
        <translation>Não há bandeja do sistema aqui. Inicie o Skykeep de novo para ter a janela de volta.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>Um programa aguarda sua resposta</translation>
    </message>
</context>
<context>
    <name>Skykeep::DetailsPane</name>
    <message>
        <source>Choose an account to see all about it.</source>
        <translation>Escolha uma conta para ver tudo sobre ela.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Warnings and facts</source>
        <translation>Avisos e dados</translation>
    </message>
    <message>
        <source>What happ&amp;ened</source>
        <translation>O que acont&amp;eceu</translation>
    </message>
    <message>
        <source>%1 – working…</source>
        <translation>%1 – em andamento…</translation>
    </message>
</context>
<context>
    <name>Skykeep::FactSheet</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Skykeep::InstructionsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Skykeep::KeeperTray</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (ambiente de testes)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Nenhuma conta ainda</translation>
    </message>
    <message>
        <source>One account, all is well</source>
        <translation>Uma conta, tudo certo</translation>
    </message>
    <message>
        <source>%1 accounts, all is well</source>
        <translation>%1 contas, tudo certo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>Este computador está sem rede</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>Todas as contas estão pausadas</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>Um programa aguarda sua resposta</translation>
    </message>
    <message>
        <source>Lending is locked</source>
        <translation>Empréstimos bloqueados</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingActions</name>
    <message>
        <source>The access token of %1 was not copied</source>
        <translation>O token de acesso de %1 não foi copiado</translation>
    </message>
    <message>
        <source>Copied: the access token of %1</source>
        <translation>Copiado: o token de acesso de %1</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <translation>Não foi possível revogar</translation>
    </message>
    <message>
        <source>One answer was taken back.</source>
        <translation>Uma resposta foi revogada.</translation>
    </message>
    <message>
        <source>%1 answers were taken back.</source>
        <translation>%1 respostas foram revogadas.</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingLockBar</name>
    <message>
        <source>Lending is locked</source>
        <translation>Empréstimos bloqueados</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock lending</source>
        <translation>Desbloquear empréstimos</translation>
    </message>
    <message>
        <source>Programs can borrow again</source>
        <translation>Os programas voltam a receber o que você permitiu a eles</translation>
    </message>
</context>
<context>
    <name>Skykeep::LentPage</name>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada até agora.</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>De qual conta</translation>
    </message>
    <message>
        <source>To which program</source>
        <translation>A qual programa</translation>
    </message>
    <message>
        <source>What was lent</source>
        <translation>O que foi emprestado</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>Todos os programas</translation>
    </message>
</context>
<context>
    <name>Skykeep::MainWindow</name>
    <message>
        <source>Skykeep – Sandbox</source>
        <translation>Skykeep – Ambiente de testes</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Ambiente de testes</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>Contas fictícias neste computador; nada sai dele.</translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>nenhuma precisa de você</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 precisa de você</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>%1 precisam de você</translation>
    </message>
    <message>
        <source>%1, %2 kept, %3</source>
        <translation>%1 (mantidas: %2), %3</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>About Skykeep</source>
        <translation>Sobre o Skykeep</translation>
    </message>
    <message>
        <source>Skykeep %1</source>
        <translation>Skykeep %1</translation>
    </message>
    <message>
        <source>Keeps every AT Protocol account you own signed in.</source>
        <translation>Mantém aberta a sessão de cada conta do AT Protocol que você tem.</translation>
    </message>
    <message>
        <source>Show what needs you, or all accounts again</source>
        <translation>Mostrar o que precisa de você, ou todas as contas de novo</translation>
    </message>
</context>
<context>
    <name>Skykeep::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::NoticePresenter</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (ambiente de testes)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Ambiente de testes: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsPage</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revogar</translation>
    </message>
    <message>
        <source>Show what &amp;was lent</source>
        <translation>Mostrar o que foi &amp;emprestado</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Take back &amp;everything…</source>
        <translation>Revogar t&amp;udo…</translation>
    </message>
    <message>
        <source>No program has been let in</source>
        <translation>Nenhum programa recebeu acesso</translation>
    </message>
    <message>
        <source>Scripts, bots and editors can use your accounts without a password: Skykeep makes their calls, or lends them a token for a while. A program that asks is shown to you first, and your answers are listed here.</source>
        <translation>Scripts, bots e editores podem usar suas contas sem senha: o Skykeep faz as chamadas deles ou lhes empresta um token por algum tempo. Um programa que pergunta é mostrado primeiro a você, e suas respostas são listadas aqui.</translation>
    </message>
    <message>
        <source>To let a command in for as long as it runs:</source>
        <translation>Para dar acesso a um comando enquanto ele estiver em execução:</translation>
    </message>
    <message>
        <source>To let a program in for good:</source>
        <translation>Para dar acesso permanente a um programa:</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsWindow</name>
    <message>
        <source>Programs – Skykeep (Sandbox)</source>
        <translation>Programas – Skykeep (ambiente de testes)</translation>
    </message>
    <message>
        <source>Programs – Skykeep</source>
        <translation>Programas – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>&amp;Programas</translation>
    </message>
    <message>
        <source>What was &amp;lent</source>
        <translation>O &amp;que foi emprestado</translation>
    </message>
</context>
<context>
    <name>Skykeep::QueueList</name>
    <message>
        <source>The accounts to add</source>
        <translation>As contas a adicionar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
</context>
<context>
    <name>Skykeep::Remedies</name>
    <message>
        <source>Open the server&apos;s page</source>
        <translation>Abrir a página do servidor</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Mostrar todos os dados</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>Sign in at the new server…</source>
        <translation>Entrar no novo servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Use this keychain…</source>
        <translation>Usar este chaveiro…</translation>
    </message>
    <message>
        <source>Use an app password</source>
        <translation>Usar uma senha de aplicativo</translation>
    </message>
    <message>
        <source>Open time settings</source>
        <translation>Abrir ajustes de hora</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>%1 has no page that is safe to open.</source>
        <translation>%1 não tem nenhuma página que seja seguro abrir.</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>Nenhum navegador foi aberto. A página é %1</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer.</source>
        <translation>Acerte o relógio nas configurações deste computador.</translation>
    </message>
    <message>
        <source>No file manager opened. The folder is %1</source>
        <translation>Nenhum gerenciador de arquivos foi aberto. A pasta é %1</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Contestar…</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>Abrir a página da conta</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reativar…</translation>
    </message>
    <message>
        <source>How to get one…</source>
        <translation>Como obter um…</translation>
    </message>
    <message>
        <source>How to repair it…</source>
        <translation>Como corrigir…</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer, or let the network set it with this command: %1</source>
        <translation>Acerte o relógio nas configurações deste computador ou deixe a rede acertá-lo com este comando: %1</translation>
    </message>
    <message>
        <source>The folder is open: %1</source>
        <translation>A pasta está aberta: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::SelectionSummary</name>
    <message>
        <source>What you can do with them:</source>
        <translation>O que você pode fazer com elas:</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selecionadas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>Precisam de você</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsDialog</name>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>Notific&amp;ations</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>L&amp;ending</source>
        <translation>&amp;Empréstimos</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsGeneralPage</name>
    <message>
        <source>As the system is set</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>após 10 segundos</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>após 30 segundos</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>após um minuto</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>após 5 minutos</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>após %1 segundos</translation>
    </message>
    <message>
        <source>The sandbox does not start by itself.</source>
        <translation>O ambiente de testes não inicia sozinho.</translation>
    </message>
    <message>
        <source>The unit skykeepd.service starts it. To end that: %1</source>
        <translation>A unidade skykeepd.service o inicia. Para acabar com isso: %1</translation>
    </message>
    <message>
        <source>What would start is not there: %1. Switch this off and on again to repair it.</source>
        <translation>O que deveria iniciar não está lá: %1. Desative e ative esta opção para corrigir.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsLendingPage</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>após 5 minutos</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>após 15 minutos</translation>
    </message>
    <message>
        <source>after 30 minutes</source>
        <translation>após 30 minutos</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>após uma hora</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>após %1 minutos</translation>
    </message>
    <message>
        <source>While lending is locked, no program gets anything of your accounts, but for those that you or the administrator let in even then. Your sessions are renewed as ever.</source>
        <translation>Enquanto os empréstimos estão bloqueados, nenhum programa recebe nada das suas contas, exceto aqueles aos quais você ou o administrador deu acesso mesmo nesse caso. Suas sessões são renovadas como sempre.</translation>
    </message>
    <message>
        <source>Lock lending when the &amp;screen is locked</source>
        <translation>Bloquear os empréstimos quando a &amp;tela for bloqueada</translation>
    </message>
    <message>
        <source>Lock lending when nobody &amp;uses the computer</source>
        <translation>Bloquear os empréstimos quando ninguém &amp;usar o computador</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNetworkPage</name>
    <message>
        <source>Enter the name or the address of the proxy. Until then nothing changes.</source>
        <translation>Informe o nome ou o endereço do proxy. Até lá, nada muda.</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Until it is one, nothing changes.</source>
        <translation>Isto não é um nome nem um endereço de proxy. Até que seja, nada muda.</translation>
    </message>
    <message>
        <source>Skykeep stores no passwords of proxies, and no names for them. Enter the host alone.</source>
        <translation>O Skykeep não guarda senhas de proxies nem nomes para eles. Informe só o host.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until it is one, nothing changes.</source>
        <translation>Uma porta é um número de 1 a 65535. Até que seja, nada muda.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNoticesPage</name>
    <message>
        <source>Notify me when:</source>
        <translation>Notificar-me quando:</translation>
    </message>
    <message>
        <source>What heals by itself is not notified. Everything is shown in the window and the tray, whatever is chosen here.</source>
        <translation>O que se resolve sozinho não é notificado. Tudo é mostrado na janela e na bandeja, seja qual for a escolha aqui.</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInQueue</name>
    <message>
        <source>Looking it up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>In the list already; signs in anew</source>
        <translation>Já está na lista; nova sessão será iniciada</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>Tudo pronto para entrar</translation>
    </message>
    <message>
        <source>The same account as a line above</source>
        <translation>A mesma conta de uma linha acima</translation>
    </message>
    <message>
        <source>Not signed in: %1</source>
        <translation>Sem login: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pulada</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Pulada: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Login feito</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInRefusal</name>
    <message>
        <source>%1 asks us to wait. Try again after %2.</source>
        <translation>%1 pede para aguardar. Tente novamente após %2.</translation>
    </message>
    <message>
        <source>%1 does not accept this code: it may be mistyped or too old. The password was right.</source>
        <translation>%1 não aceita este código: ele pode ter sido digitado errado ou ser antigo demais. A senha estava correta.</translation>
    </message>
    <message>
        <source>The keychain is locked, so a session could not be kept. Unlock it, then sign in.</source>
        <translation>O chaveiro está bloqueado, portanto não seria possível guardar uma sessão. Desbloqueie-o e depois entre.</translation>
    </message>
    <message>
        <source>The server does not say how handles end there. Type the whole handle.</source>
        <translation>O servidor não informa como terminam os nomes de usuário nele. Digite o nome de usuário completo.</translation>
    </message>
    <message>
        <source>%1 does not say which server it belongs to. Is it this one?</source>
        <translation>%1 não informa a qual servidor pertence. É este?</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignedInPage</name>
    <message>
        <source>Signed in with the main password, which has full power over the account: %1. Skykeep can make an app password named after this computer, go on with that, and end the first session.</source>
        <translation>Login feito com a senha principal, que dá plenos poderes sobre a conta: %1. O Skykeep pode criar uma senha de aplicativo com o nome deste computador, continuar com ela e encerrar a primeira sessão.</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>&amp;Usar uma senha de aplicativo</translation>
    </message>
    <message>
        <source>&amp;Use app passwords instead</source>
        <translation>&amp;Usar senhas de aplicativo</translation>
    </message>
</context>
<context>
    <name>Skykeep::SortMenu</name>
    <message>
        <source>So&amp;rt by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Minha própria ordem</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
</context>
<context>
    <name>Skykeep::TimelineView</name>
    <message>
        <source>What happened to this account</source>
        <translation>O que aconteceu com esta conta</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada até agora.</translation>
    </message>
</context>
<context>
    <name>Skykeep::TrayMenu</name>
    <message>
        <source>Sandbox: simulated accounts</source>
        <translation>Ambiente de testes: contas simuladas</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard now</source>
        <translation>&amp;Limpar a área de transferência agora</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>Renovar &amp;todas</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>&amp;Ocultar janela</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Show all %1 in the &amp;window</source>
        <translation>Mostrar todas as %1 na &amp;janela</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open in &amp;window</source>
        <translation>Abrir na &amp;janela</translation>
    </message>
    <message>
        <source>Copy &amp;handle</source>
        <translation>Copiar &amp;nome de usuário</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>Copiar &amp;DID</translation>
    </message>
    <message>
        <source>Open &amp;profile in the browser</source>
        <translation>Abrir per&amp;fil no navegador</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>A program &amp;waits for your answer…</source>
        <translation>Um programa a&amp;guarda sua resposta…</translation>
    </message>
    <message>
        <source>%1 questions &amp;wait for your answer…</source>
        <translation>%1 perguntas a&amp;guardam sua resposta…</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>&amp;Programas…</translation>
    </message>
    <message>
        <source>One &amp;program was served today…</source>
        <translation>Um &amp;programa foi atendido hoje…</translation>
    </message>
    <message>
        <source>%1 &amp;programs were served today…</source>
        <translation>%1 &amp;programas foram atendidos hoje…</translation>
    </message>
    <message>
        <source>Un&amp;lock lending</source>
        <translation>Desbloquear &amp;empréstimos</translation>
    </message>
    <message>
        <source>&amp;Lock lending</source>
        <translation>Bloquear &amp;empréstimos</translation>
    </message>
</context>
<context>
    <name>Skykeep::WarningCard</name>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (visto): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>It stays listed, and returns when the facts change.</source>
        <translation>Continua na lista e volta quando os fatos mudam.</translation>
    </message>
    <message>
        <source>%1 (silent until %3): %2</source>
        <translation>%1 (em silêncio até %3): %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Silent for a while; it comes back by itself.</source>
        <translation>Em silêncio por um tempo; volta por si só.</translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation>Lembrar daqui a uma &amp;hora</translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>Lembrar &amp;amanhã</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>Lembrar daqui a uma &amp;semana</translation>
    </message>
</context>
<context>
    <name>Skykeep::WelcomePage</name>
    <message>
        <source>Welcome to Skykeep</source>
        <translation>Boas-vindas ao Skykeep</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>A&amp;dicionar uma conta…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Experimentar o ambiente de testes</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>Contas fictícias neste computador; nada sai dele.</translation>
    </message>
    <message>
        <source>Keeps you signed in</source>
        <translation>Mantém suas sessões abertas</translation>
    </message>
    <message>
        <source>Skykeep renews the sessions of all your Bluesky and other AT Protocol accounts, each before it runs out.</source>
        <translation>O Skykeep renova as sessões de todas as suas contas do Bluesky e de outros serviços do AT Protocol, cada uma antes que expire.</translation>
    </message>
    <message>
        <source>Says what is going on</source>
        <translation>Informa o que está acontecendo</translation>
    </message>
    <message>
        <source>It shows what every account&apos;s server says about it, and warns you while there is still time to act.</source>
        <translation>Ele mostra o que o servidor de cada conta informa sobre ela e avisa você enquanto ainda há tempo de agir.</translation>
    </message>
    <message>
        <source>Keeps your secrets safe</source>
        <translation>Protege seus segredos</translation>
    </message>
    <message>
        <source>To begin, add an account: you need its handle, such as alice.bsky.social, and its password. An app password is best.</source>
        <translation>Para começar, adicione uma conta: você precisa do nome de usuário dela, como alice.bsky.social, e da senha. O melhor é uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>Sessions lie in your system&apos;s keychain and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>As sessões ficam no chaveiro do seu sistema e em nenhum outro lugar. Sua senha é usada uma vez e não é guardada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Sessions lie in your keychain, %1, and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>As sessões ficam no seu chaveiro, %1, e em nenhum outro lugar. Sua senha é usada uma vez e não é guardada em lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>it is damaged and cannot be put aside</source>
        <translation>ele está danificado e não pode ser guardado à parte</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>ele não está aberto</translation>
    </message>
    <message>
        <source>it was damaged and is put aside as %1; a new one is begun</source>
        <translation>ele estava danificado e foi guardado à parte como %1; um novo foi iniciado</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 keeps these accounts already.</source>
        <translation>%1 já mantém estas contas.</translation>
    </message>
    <message>
        <source>Skykeep can take over: %1 ends, and the window keeps the accounts from here on. No session is lost.</source>
        <translation>O Skykeep pode assumir: %1 é encerrado, e a janela mantém as contas daqui em diante. Nenhuma sessão se perde.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>Keeps AT Protocol accounts signed in, with a window and a tray icon.</source>
        <translation>Mantém abertas as sessões de contas do AT Protocol, com uma janela e um ícone na bandeja.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>daqui a %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 1 May 2024, 14:00</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TrustedFile</name>
    <message>
        <source>it is a symbolic link</source>
        <translation>é um link simbólico</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>pertence a outro usuário</translation>
    </message>
    <message>
        <source>others may write to it</source>
        <translation>outros usuários podem gravar nele</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>its path is not absolute</source>
        <translation>o caminho não é absoluto</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
</context>
<context>
    <name>WarningTitles</name>
    <message>
        <source>Taken down</source>
        <translation>Retirada do ar</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Status desconhecido</translation>
    </message>
    <message>
        <source>Status not confirmed</source>
        <translation>Status não confirmado</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entre novamente</translation>
    </message>
    <message>
        <source>Sign in soon</source>
        <translation>Login em breve</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>Sessões curtas</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>Servidor inacessível</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>Espera solicitada</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salva</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>Other keychain</source>
        <translation>Outro chaveiro</translation>
    </message>
    <message>
        <source>Copied session</source>
        <translation>Sessão copiada</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>Conta errada</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>Nome de usuário alterado</translation>
    </message>
    <message>
        <source>Handle invalid</source>
        <translation>Nome de usuário inválido</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>Senha principal</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Relógio errado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Sign-out pending</source>
        <translation>Encerramento pendente</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Storage trouble</source>
        <translation>Problema de armazenamento</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer&apos;s clock is {duration} behind.</source>
        <translation>O relógio deste computador está {duration} atrasado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {duration} ahead.</source>
        <translation>O relógio deste computador está {duration} adiantado.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>Nenhum chaveiro responde.</translation>
    </message>
    <message>
        <source>The keychain refuses Skykeep.</source>
        <translation>O chaveiro recusa o Skykeep.</translation>
    </message>
    <message>
        <source>it is paused.</source>
        <translation>ela está pausada.</translation>
    </message>
    <message>
        <source>the keychain is locked or does not answer.</source>
        <translation>o chaveiro está bloqueado ou não responde.</translation>
    </message>
    <message>
        <source>renewing it fails.</source>
        <translation>a renovação falha.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausada.</translation>
    </message>
    <message>
        <source>Paused; the session is left to end {date}.</source>
        <translation>Pausada; a sessão terminará por si só em {date}.</translation>
    </message>
    <message>
        <source>{host} asked us to wait until {time}, and has not answered since.</source>
        <translation>{host} pediu para aguardar até {time} e não respondeu desde então.</translation>
    </message>
    <message>
        <source>{host} says that this account is not active, and not why.</source>
        <translation>{host} informa que esta conta não está ativa, sem dizer o motivo.</translation>
    </message>
    <message>
        <source>{host} has taken this account down. Its session cannot be renewed.</source>
        <translation>{host} retirou esta conta do ar. A sessão dela não pode ser renovada.</translation>
    </message>
    <message>
        <source>Appeal at {host}, or ask there.</source>
        <translation>Conteste em {host} ou pergunte lá.</translation>
    </message>
    <message>
        <source>{host} has suspended this account.</source>
        <translation>{host} suspendeu esta conta.</translation>
    </message>
    <message>
        <source>See the account&apos;s page at {host}.</source>
        <translation>Veja a página da conta em {host}.</translation>
    </message>
    <message>
        <source>{host} no longer has this account (checked twice, a day apart).</source>
        <translation>{host} não tem mais esta conta (verificado duas vezes, com um dia de intervalo).</translation>
    </message>
    <message>
        <source>This account is deactivated. The session is kept.</source>
        <translation>Esta conta está desativada. A sessão é mantida.</translation>
    </message>
    <message>
        <source>Reactivate it at {host}.</source>
        <translation>Reative-a em {host}.</translation>
    </message>
    <message>
        <source>{host} says: &quot;{status}&quot;.</source>
        <translation>{host} informa: “{status}”.</translation>
    </message>
    <message>
        <source>Status last confirmed {time}.</source>
        <translation>Última confirmação do status: {time}.</translation>
    </message>
    <message>
        <source>Sign-in needed by {date}: {why}</source>
        <translation>Login necessário até {date}: {why}</translation>
    </message>
    <message>
        <source>{host} ends sessions after {duration} without contact.</source>
        <translation>{host} encerra sessões após {duration} sem contato.</translation>
    </message>
    <message>
        <source>Let Skykeep start when you log in.</source>
        <translation>Deixe o Skykeep iniciar quando você entrar no sistema.</translation>
    </message>
    <message>
        <source>The account now lives at {new}. This session belongs to {host}.</source>
        <translation>A conta agora está em {new}. Esta sessão pertence a {host}.</translation>
    </message>
    <message>
        <source>{host} refused {n} times since {date}: &quot;{error}&quot;.</source>
        <translation>{host} recusou {n} vezes desde {date}: “{error}”.</translation>
    </message>
    <message>
        <source>{host} has not answered since {time} ({accounts}).</source>
        <translation>{host} não responde desde {time} ({accounts}).</translation>
    </message>
    <message>
        <source>{host} asks us to wait until {time}.</source>
        <translation>{host} pede para aguardar até {time}.</translation>
    </message>
    <message>
        <source>A renewed session is not saved yet; keep the computer on.</source>
        <translation>Uma sessão renovada ainda não foi salva; mantenha o computador ligado.</translation>
    </message>
    <message>
        <source>The keychain is locked; waiting for it: {accounts}.</source>
        <translation>O chaveiro está bloqueado; à espera dele: {accounts}.</translation>
    </message>
    <message>
        <source>No keychain answers ({keychain}).</source>
        <translation>Nenhum chaveiro responde ({keychain}).</translation>
    </message>
    <message>
        <source>Install and start a keychain; on Linux a Secret Service such as gnome-keyring or KWallet. &quot;skykeep doctor&quot; tells more.</source>
        <translation>Instale e inicie um chaveiro; no Linux, um Secret Service como gnome-keyring ou KWallet. &quot;skykeep doctor&quot; informa mais.</translation>
    </message>
    <message>
        <source>Secrets were kept in {expected}; {keychain} answers now.</source>
        <translation>Os segredos eram guardados em {expected}; agora quem responde é {keychain}.</translation>
    </message>
    <message>
        <source>Start {expected} again, or sign in anew to keep secrets in {keychain}.</source>
        <translation>Inicie {expected} de novo ou entre novamente para guardar os segredos em {keychain}.</translation>
    </message>
    <message>
        <source>This session was last renewed on another computer.</source>
        <translation>Esta sessão foi renovada pela última vez em outro computador.</translation>
    </message>
    <message>
        <source>{host} answered for another account; refused.</source>
        <translation>{host} respondeu por outra conta; a resposta foi recusada.</translation>
    </message>
    <message>
        <source>Handle changed from {old} to {handle}.</source>
        <translation>O nome de usuário mudou de {old} para {handle}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>{handle} no longer leads to this account.</source>
        <translation>{handle} não leva mais a esta conta.</translation>
    </message>
    <message>
        <source>Repair the DNS record _atproto.{handle} or https://{handle}/.well-known/atproto-did, or choose another handle.</source>
        <translation>Corrija o registro DNS _atproto.{handle} ou https://{handle}/.well-known/atproto-did, ou escolha outro nome de usuário.</translation>
    </message>
    <message>
        <source>Signed in with the main password: full power over the account.</source>
        <translation>Login feito com a senha principal: plenos poderes sobre a conta.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it from the network.</source>
        <translation>Acerte o relógio ou deixe o sistema acertá-lo pela rede.</translation>
    </message>
    <message>
        <source>Paused; the session ends {date} unless kept alive.</source>
        <translation>Pausada; a sessão termina em {date} se não for mantida viva.</translation>
    </message>
    <message>
        <source>Signed out here, not yet at {host}.</source>
        <translation>Sessão encerrada aqui, mas ainda não em {host}.</translation>
    </message>
    <message>
        <source>Traffic to {host} is not encrypted.</source>
        <translation>O tráfego com {host} não é criptografado.</translation>
    </message>
    <message>
        <source>This computer has had no network since {time}; waiting for it: {accounts}.</source>
        <translation>Este computador está sem rede desde {time}; à espera dela: {accounts}.</translation>
    </message>
    <message>
        <source>Look at {folder}.</source>
        <translation>Examine {folder}.</translation>
    </message>
    <message>
        <source>The session ran out before it could be renewed.</source>
        <translation>A sessão expirou antes que pudesse ser renovada.</translation>
    </message>
    <message>
        <source>{host} has ended this session: the password was changed, the app password revoked, or the session signed out or used elsewhere. A server does not say which.</source>
        <translation>{host} encerrou esta sessão: a senha foi alterada, a senha de aplicativo foi revogada, ou a sessão foi encerrada ou usada em outro lugar. O servidor não informa qual desses foi o caso.</translation>
    </message>
    <message>
        <source>{host} does not know this session any more. The session is kept, in case the server recovers.</source>
        <translation>{host} não conhece mais esta sessão. Ela é mantida, caso o servidor se recupere.</translation>
    </message>
    <message>
        <source>This account has left {host}, which does not renew its session any more.</source>
        <translation>Esta conta saiu de {host}, que não renova mais a sessão dela.</translation>
    </message>
    <message>
        <source>{host} has taken back the takedown of this account. The session ended with the takedown.</source>
        <translation>{host} pôs esta conta de volta no ar. A sessão terminou quando a conta foi retirada do ar.</translation>
    </message>
    <message>
        <source>The keychain no longer has this session.</source>
        <translation>O chaveiro não tem mais esta sessão.</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} dia</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dias</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{n} account</source>
        <translation>{n} conta</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} contas</translation>
    </message>
</context>
</TS>
