<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Renewing the session failed; it is tried again %1.</source>
        <translation>セッションを更新できませんでした。次の試行は %1 です。</translation>
    </message>
    <message>
        <source>The session is fresh.</source>
        <translation>セッションは最新です。</translation>
    </message>
    <message>
        <source>It is time to renew the session.</source>
        <translation>セッションの更新時期です。</translation>
    </message>
    <message>
        <source>The session is being renewed.</source>
        <translation>セッションを更新しています。</translation>
    </message>
    <message>
        <source>The keychain is locked or does not answer. The session is renewed as soon as it does.</source>
        <translation>キーチェーンがロックされているか、応答しません。応答があり次第、セッションを更新します。</translation>
    </message>
    <message>
        <source>The session was renewed, and the keychain has not taken it yet. Keep the computer on.</source>
        <translation>セッションは更新されましたが、まだキーチェーンに保存されていません。コンピューターの電源を切らないでください。</translation>
    </message>
    <message>
        <source>Paused: the session is left to end.</source>
        <translation>一時休止中: セッションは期限切れになるまで更新されません。</translation>
    </message>
    <message>
        <source>Paused: the session is renewed only as seldom as keeps it alive.</source>
        <translation>一時休止中: セッションの維持に必要な最小限の頻度でのみ更新されます。</translation>
    </message>
    <message>
        <source>The session is kept and not renewed while the server has the account taken down or suspended. Its status is watched.</source>
        <translation>サーバーがアカウントを凍結または一時停止している間、セッションは更新せずに保持されます。アカウントの状況は監視されます。</translation>
    </message>
    <message>
        <source>You have signed out of this account.</source>
        <translation>このアカウントからサインアウトしました。</translation>
    </message>
    <message>
        <source>The account&apos;s permanent name; handles and servers change.</source>
        <translation>アカウントの恒久的な名前です。ハンドルやサーバーは変わることがあります。</translation>
    </message>
    <message>
        <source>Whether the server says that the account is active.</source>
        <translation>アカウントが有効であるとサーバーが回答しているかどうかです。</translation>
    </message>
    <message>
        <source>The server&apos;s own word for how the account stands.</source>
        <translation>アカウントの状況を示すサーバー側の表現です。</translation>
    </message>
    <message>
        <source>How the session kept on this computer stands.</source>
        <translation>このコンピューターに保存されているセッションの状態です。</translation>
    </message>
    <message>
        <source>What needs you, worst first.</source>
        <translation>対応が必要な項目です。深刻なものから順に表示されます。</translation>
    </message>
    <message>
        <source>The server that the session belongs to.</source>
        <translation>セッションが属するサーバーです。</translation>
    </message>
    <message>
        <source>When the session is renewed next.</source>
        <translation>セッションを次に更新する時刻です。</translation>
    </message>
    <message>
        <source>The account&apos;s handle is not known yet.</source>
        <translation>アカウントのハンドルはまだわかっていません。</translation>
    </message>
    <message>
        <source>%1: whether this handle leads to the account was not checked yet.</source>
        <translation>%1: このハンドルがアカウントを指しているかどうかは、まだ確認されていません。</translation>
    </message>
    <message>
        <source>%1: this handle leads to the account.</source>
        <translation>%1: このハンドルはアカウントを指しています。</translation>
    </message>
    <message>
        <source>%1: this handle did not lead to the account when last checked.</source>
        <translation>%1: 前回の確認時、このハンドルはアカウントを指していませんでした。</translation>
    </message>
    <message>
        <source>%1 is the account&apos;s permanent name.</source>
        <translation>%1 はアカウントの恒久的な名前です。</translation>
    </message>
    <message>
        <source>The server has not said yet how the account stands.</source>
        <translation>サーバーはまだアカウントの状況を回答していません。</translation>
    </message>
    <message>
        <source>%1 says that the account is active.
Last confirmed %2.</source>
        <translation>%1 によると、アカウントは有効です。
最終確認は %2 です。</translation>
    </message>
    <message>
        <source>%1 says that the account is not active, and not why.
Last confirmed %2.</source>
        <translation>%1 によると、アカウントは有効ではありません。理由は示されていません。
最終確認は %2 です。</translation>
    </message>
    <message>
        <source>%1 says that the account is active, and &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 によると、アカウントは有効で、状況は「%2」です。
最終確認は %3 です。</translation>
    </message>
    <message>
        <source>%1 says that the account is not active: &quot;%2&quot;.
Last confirmed %3.</source>
        <translation>%1 によると、アカウントは有効ではありません: 「%2」。
最終確認は %3 です。</translation>
    </message>
    <message>
        <source>Last renewed %1.</source>
        <translation>前回の更新は %1 です。</translation>
    </message>
    <message>
        <source>If this computer stays off, a sign-in is needed by %1.</source>
        <translation>このコンピューターの電源が切れたままの場合、%1 までにサインインが必要になります。</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (確認済み): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session belongs to %1.</source>
        <translation>セッションは %1 に属しています。</translation>
    </message>
    <message>
        <source>The account is hosted at %1.</source>
        <translation>アカウントは %1 でホストされています。</translation>
    </message>
    <message>
        <source>It has moved to %1.</source>
        <translation>%1 に移転しました。</translation>
    </message>
    <message>
        <source>The session is renewed %1.</source>
        <translation>セッションの次の更新は %1 です。</translation>
    </message>
    <message>
        <source>No renewal is planned.</source>
        <translation>更新の予定はありません。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Sign-in needed: expired</source>
        <translation>要サインイン: 期限切れ</translation>
    </message>
    <message>
        <source>Sign-in needed: revoked</source>
        <translation>要サインイン: 取り消し</translation>
    </message>
    <message>
        <source>Sign-in needed: rejected</source>
        <translation>要サインイン: 拒否</translation>
    </message>
    <message>
        <source>Sign-in needed: moved</source>
        <translation>要サインイン: 移転</translation>
    </message>
    <message>
        <source>Sign-in needed: takedown reversed</source>
        <translation>要サインイン: 凍結解除</translation>
    </message>
    <message>
        <source>Sign-in needed: not in the keychain</source>
        <translation>要サインイン: キーチェーンになし</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>ホスティング状況</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Desynchronized</source>
        <translation>同期外れ</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>制限中</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の提示なし</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>更新時期</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーン待ち</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Left to end</source>
        <translation>期限切れ待ち</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時休止</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>確認済み %1 件</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>The account&apos;s name. Its owner can change it.</source>
        <translation>アカウントの名前です。所有者が変更できます。</translation>
    </message>
    <message>
        <source>A name of your own for the account.</source>
        <translation>アカウントに自分で付ける名前です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, 1 needs you</source>
        <translation>%1 – %2、要対応 1 件</translation>
    </message>
    <message>
        <source>%1 – %2, %3 need you</source>
        <translation>%1 – %2、要対応 %3 件</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持中</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>Taken down or suspended</source>
        <translation>凍結または一時停止</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>応答を待っています</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign in to one more account</source>
        <translation>別のアカウントにサインインします</translation>
    </message>
    <message>
        <source>S&amp;ign in again…</source>
        <translation>再サインイン(&amp;I)…</translation>
    </message>
    <message>
        <source>Begin a new session for this account</source>
        <translation>このアカウントの新しいセッションを開始します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Renew the session now</source>
        <translation>セッションを今すぐ更新します</translation>
    </message>
    <message>
        <source>Refresh a&amp;ll</source>
        <translation>すべて更新(&amp;L)</translation>
    </message>
    <message>
        <source>Renew all sessions now</source>
        <translation>すべてのセッションを今すぐ更新します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時休止(&amp;P)</translation>
    </message>
    <message>
        <source>Renew only as seldom as keeps the session alive</source>
        <translation>セッションの維持に必要な最小限の頻度でのみ更新します</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the session fresh again</source>
        <translation>再びセッションを最新に保ちます</translation>
    </message>
    <message>
        <source>&amp;Let it end…</source>
        <translation>期限切れにする(&amp;L)…</translation>
    </message>
    <message>
        <source>Pause, and do not even keep the session from ending</source>
        <translation>一時休止し、セッションの期限切れも防ぎません</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>代わりにアプリパスワードを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Make an app password, and run the session on it instead of the main password</source>
        <translation>アプリパスワードを作成し、メインパスワードの代わりにセッションで使用します</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>End the session here and at the server</source>
        <translation>このコンピューターとサーバーの両方でセッションを終了します</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>リストから外す(&amp;M)…</translation>
    </message>
    <message>
        <source>Sign out and take off the list</source>
        <translation>サインアウトしてリストから外します</translation>
    </message>
    <message>
        <source>&amp;Copy handle</source>
        <translation>ハンドルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the handle</source>
        <translation>ハンドルをコピーします</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>DID をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the permanent name</source>
        <translation>恒久的な名前をコピーします</translation>
    </message>
    <message>
        <source>La&amp;bel…</source>
        <translation>ラベル(&amp;B)…</translation>
    </message>
    <message>
        <source>Give the account a name of your own</source>
        <translation>アカウントに自分用の名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the accounts</source>
        <translation>アカウントを検索します</translation>
    </message>
    <message>
        <source>Only what &amp;needs me</source>
        <translation>要対応のみ表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show only accounts that need you to do something</source>
        <translation>対応が必要なアカウントだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit; no session is renewed until Skykeep runs again</source>
        <translation>終了します。Skykeep を再び起動するまでセッションは更新されません</translation>
    </message>
    <message>
        <source>&amp;About Skykeep</source>
        <translation>Skykeep について(&amp;A)</translation>
    </message>
    <message>
        <source>The version of this program</source>
        <translation>このプログラムのバージョンを表示します</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>How Skykeep starts, notifies and reaches the network</source>
        <translation>Skykeep の起動、通知、ネットワーク接続の方法を設定します</translation>
    </message>
    <message>
        <source>Mo&amp;ve up</source>
        <translation>上へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Put what is selected one place higher</source>
        <translation>選択した項目を 1 つ上へ移動します</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>下へ移動(&amp;N)</translation>
    </message>
    <message>
        <source>Put what is selected one place lower</source>
        <translation>選択した項目を 1 つ下へ移動します</translation>
    </message>
    <message>
        <source>&amp;Group by server</source>
        <translation>サーバー別にまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Put the accounts of each server together</source>
        <translation>アカウントをサーバーごとにまとめます</translation>
    </message>
    <message>
        <source>Copy access to&amp;ken…</source>
        <translation>アクセストークンをコピー(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy a token that is good for a while, for other programs</source>
        <translation>ほかのプログラムで使うための、一定時間有効なトークンをコピーします</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>プログラム(&amp;P)…</translation>
    </message>
    <message>
        <source>Which programs may use the accounts, and what was lent</source>
        <translation>アカウントを使用できるプログラムと、貸し出しの記録を表示します</translation>
    </message>
    <message>
        <source>L&amp;ock lending</source>
        <translation>貸し出しをロック(&amp;O)</translation>
    </message>
    <message>
        <source>Programs get nothing until lending is unlocked</source>
        <translation>貸し出しのロックを解除するまで、プログラムには何も渡されません</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (this file was replaced since it began)</source>
        <translation>%1 (起動後にこのファイルは置き換えられました)</translation>
    </message>
    <message>
        <source>Another user of this computer, with the number %1</source>
        <translation>このコンピューターの別のユーザー (番号 %1)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>As long as it runs, %1 at most</source>
        <translation>実行中のみ、最長 %1</translation>
    </message>
    <message>
        <source>As long as it runs</source>
        <translation>実行中のみ</translation>
    </message>
    <message>
        <source>wants to use the account %1.</source>
        <translation>アカウント %1 の使用を求めています。</translation>
    </message>
    <message>
        <source>wants to show another service that it acts for the account %1.</source>
        <translation>アカウント %1 の代理であることを、別のサービスに示そうとしています。</translation>
    </message>
    <message>
        <source>wants an access token of the account %1.</source>
        <translation>アカウント %1 のアクセストークンを求めています。</translation>
    </message>
    <message>
        <source>wants to run a command that may use the account %1 without asking.</source>
        <translation>確認なしでアカウント %1 を使用できるコマンドを実行しようとしています。</translation>
    </message>
    <message>
        <source>wants you to let %1 use the account %2.</source>
        <translation>%1 にアカウント %2 の使用を許可するよう求めています。</translation>
    </message>
    <message>
        <source>wants lending to be unlocked, so that programs get what you have allowed them.</source>
        <translation>貸し出しのロック解除を求めています。解除すると、プログラムは許可済みのものを受け取れるようになります。</translation>
    </message>
    <message>
        <source>This program runs as another user of this computer.</source>
        <translation>このプログラムは、このコンピューターの別のユーザーとして実行されています。</translation>
    </message>
    <message>
        <source>You signed in to this account with its main password: the token has full power over the account.</source>
        <translation>このアカウントにはメインパスワードでサインインしています。このトークンがあれば、アカウントに対してどのような操作でもできます。</translation>
    </message>
    <message>
        <source>This goes on while lending is locked, so that nobody needs to be here for it.</source>
        <translation>貸し出しのロック中も有効です。そのため、誰もコンピューターの前にいなくても使用されます。</translation>
    </message>
    <message>
        <source>The file of this program was replaced or deleted since it began.</source>
        <translation>このプログラムのファイルは、起動後に置き換えられたか削除されました。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>For the service</source>
        <translation>対象サービス</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>サーバー経由の宛先</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>To be let in</source>
        <translation>許可の対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>自己申告</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>This call only; the next one asks again.</source>
        <translation>この呼び出しのみです。次の呼び出しでは再び確認します。</translation>
    </message>
    <message>
        <source>This token only; the next one asks again.</source>
        <translation>このトークンのみです。次のトークンでは再び確認します。</translation>
    </message>
    <message>
        <source>This command only.</source>
        <translation>このコマンドのみです。</translation>
    </message>
    <message>
        <source>Anything that runs in this terminal, until it is closed.</source>
        <translation>このターミナルを閉じるまで、ここで実行されるものすべてが対象です。</translation>
    </message>
    <message>
        <source>Without asking again, for an hour.</source>
        <translation>1 時間、再び確認せずに許可します。</translation>
    </message>
    <message>
        <source>Without asking again, until lending is locked.</source>
        <translation>貸し出しがロックされるまで、再び確認せずに許可します。</translation>
    </message>
    <message>
        <source>Without asking again, until you take it back or it was not used for 90 days.</source>
        <translation>取り消すか、90 日間使用されなくなるまで、再び確認せずに許可します。</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Too many requests at once from one program.</source>
        <translation>1 つのプログラムからの同時要求が多すぎます。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>Signed out here. %1 The session at the server is ended as soon as that is possible.</source>
        <translation>このコンピューターではサインアウトしました。%1 サーバー側のセッションは、可能になり次第終了します。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>リストから外しました。</translation>
    </message>
    <message>
        <source>%1 The account leaves the list when the server has ended the session. Remove it once more not to wait for that.</source>
        <translation>%1 サーバーがセッションを終了すると、アカウントはリストから外れます。それを待たない場合は、もう一度リストから外してください。</translation>
    </message>
    <message>
        <source>There is no warning &quot;%1&quot;.</source>
        <translation>警告「%1」はありません。</translation>
    </message>
    <message>
        <source>A keychain can be asked for its &quot;status&quot;, &quot;unlock&quot; or &quot;use&quot;.</source>
        <translation>キーチェーンに対して指定できるのは &quot;status&quot;、&quot;unlock&quot;、&quot;use&quot; のいずれかです。</translation>
    </message>
    <message>
        <source>The keychain is ready.</source>
        <translation>キーチェーンは使用できます。</translation>
    </message>
    <message>
        <source>This keeper has no window.</source>
        <translation>この常駐プログラムにはウィンドウがありません。</translation>
    </message>
    <message>
        <source>This keeper does not know &quot;%1&quot;. It may be older than the program that asks.</source>
        <translation>この常駐プログラムは「%1」に対応していません。要求元のプログラムより古い可能性があります。</translation>
    </message>
    <message>
        <source>Name an account.</source>
        <translation>アカウントを指定してください。</translation>
    </message>
    <message>
        <source>The parameter %1 is neither a text, a number, nor true or false.</source>
        <translation>パラメーター %1 は、テキスト、数値、true、false のいずれでもありません。</translation>
    </message>
    <message>
        <source>The header %1 cannot be set, or not to this. A call may set Accept, Accept-Language, Content-Type and atproto-accept-labelers.</source>
        <translation>ヘッダー %1 は設定できないか、この値にはできません。呼び出しで設定できるのは Accept、Accept-Language、Content-Type、atproto-accept-labelers です。</translation>
    </message>
    <message>
        <source>A call&apos;s input must be an object.</source>
        <translation>呼び出しの入力はオブジェクトで指定します。</translation>
    </message>
    <message>
        <source>The input&apos;s type cannot be right.</source>
        <translation>入力の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The input&apos;s length cannot be right.</source>
        <translation>入力の長さが正しくありません。</translation>
    </message>
    <message>
        <source>A call is a &quot;query&quot; or a &quot;procedure&quot;.</source>
        <translation>呼び出しは &quot;query&quot; か &quot;procedure&quot; のいずれかです。</translation>
    </message>
    <message>
        <source>%1 is a query.</source>
        <translation>%1 はクエリです。</translation>
    </message>
    <message>
        <source>%1 is a procedure.</source>
        <translation>%1 はプロシージャです。</translation>
    </message>
    <message>
        <source>%1 is a query, which takes no input.</source>
        <translation>%1 はクエリなので、入力を受け取りません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a method, such as app.bsky.feed.getTimeline.</source>
        <translation>「%1」は app.bsky.feed.getTimeline のようなメソッド名ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a service, such as did:web:api.bsky.chat#bsky_chat.</source>
        <translation>「%1」は did:web:api.bsky.chat#bsky_chat のようなサービスではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a systemd unit, such as bot.service.</source>
        <translation>「%1」は bot.service のような systemd ユニット名ではありません。</translation>
    </message>
    <message>
        <source>A user is named by their number.</source>
        <translation>ユーザーは番号で指定してください。</translation>
    </message>
    <message>
        <source>A program is named by its whole path.</source>
        <translation>プログラムは完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>An access token cannot be limited to a service: it is for the account&apos;s own server.</source>
        <translation>アクセストークンをサービスに限定することはできません。アクセストークンは、アカウント自身のサーバーで使うものです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number of seconds, a year&apos;s at most.</source>
        <translation>「%1」には秒数を指定してください。最大は 1 年分です。</translation>
    </message>
    <message>
        <source>A service token is for an audience and one method: say both.</source>
        <translation>サービストークンは、1 つの宛先と 1 つのメソッドのためのものです。両方を指定してください。</translation>
    </message>
    <message>
        <source>Only a service token is made for a time; an access token lasts as long as its server says.</source>
        <translation>有効時間を指定できるのはサービストークンだけです。アクセストークンの有効時間はサーバーが決めます。</translation>
    </message>
    <message>
        <source>A service token is always new: say with &quot;seconds&quot; how long it is to last.</source>
        <translation>サービストークンは常に新しく発行されます。有効時間を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the DID of a service.</source>
        <translation>「%1」はサービスの DID ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method.</source>
        <translation>「%1」はメソッドではありません。</translation>
    </message>
    <message>
        <source>Name one program: by its file, its systemd unit or its user.</source>
        <translation>プログラムを、ファイル、systemd ユニット、ユーザーのいずれか 1 つで指定してください。</translation>
    </message>
    <message>
        <source>There is no such lease.</source>
        <translation>その貸与はありません。</translation>
    </message>
    <message>
        <source>Name what is to be taken back.</source>
        <translation>取り消すものを指定してください。</translation>
    </message>
    <message>
        <source>There is no grant %1.</source>
        <translation>許可 %1 はありません。</translation>
    </message>
    <message>
        <source>The answer is too large for one message. Ask for it with &quot;stream&quot;.</source>
        <translation>応答が大きすぎて 1 つのメッセージに収まりません。&quot;stream&quot; を指定して要求してください。</translation>
    </message>
    <message>
        <source>The input came before it was asked for.</source>
        <translation>要求される前に入力が届きました。</translation>
    </message>
    <message>
        <source>The input is longer than was said.</source>
        <translation>入力が、指定された長さより長くなっています。</translation>
    </message>
    <message>
        <source>The input is shorter than was said.</source>
        <translation>入力が、指定された長さより短くなっています。</translation>
    </message>
    <message>
        <source>An input of unknown length may have %1 MiB at most. Say its length.</source>
        <translation>長さが不明な入力は %1 MiB までです。長さを指定してください。</translation>
    </message>
    <message>
        <source>Another user&apos;s programs may only borrow what they were granted.</source>
        <translation>別のユーザーのプログラムは、許可されたものしか借りられません。</translation>
    </message>
    <message>
        <source>The other user&apos;s Skykeep does not let your user in. They can, with: skykeep grant --uid</source>
        <translation>相手のユーザーの Skykeep はあなたのユーザーを受け入れていません。相手は次のコマンドで許可できます: skykeep grant --uid</translation>
    </message>
    <message>
        <source>Too much is under way at once. Ask again in a moment, or in pieces.</source>
        <translation>同時に処理中のものが多すぎます。しばらくしてからもう一度、または分割して要求してください。</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>This account is in the list; it is signed in anew.</source>
        <translation>このアカウントはすでにリストにあります。改めてサインインします。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>An app password is best</source>
        <translation>アプリパスワードを推奨</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Make an app password</source>
        <translation>アプリパスワードを作成</translation>
    </message>
    <message>
        <source>Sign-in c&amp;ode</source>
        <translation>サインインコード(&amp;O)</translation>
    </message>
    <message>
        <source>Sign-in code</source>
        <translation>サインインコード</translation>
    </message>
    <message>
        <source>The code from the e-mail</source>
        <translation>メールに記載されたコード</translation>
    </message>
    <message>
        <source>Send a &amp;new code</source>
        <translation>新しいコードを送信(&amp;N)</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>新しいコードを送信</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain…</source>
        <translation>キーチェーンのロックを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Unlock the keychain</source>
        <translation>キーチェーンのロックを解除</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Unlock it: skykeep keychain unlock</source>
        <translation>ロックを解除してください: skykeep keychain unlock</translation>
    </message>
    <message>
        <source>Install and start a keychain, on Linux a Secret Service such as gnome-keyring or KWallet, and log in again.</source>
        <translation>キーチェーンをインストールして起動し (Linux では gnome-keyring や KWallet などの Secret Service)、ログインし直してください。</translation>
    </message>
    <message>
        <source>Look whether the system&apos;s keychain runs. Sessions renewed meanwhile are kept in memory.</source>
        <translation>システムのキーチェーンが動作しているか確認してください。その間に更新されたセッションはメモリに保持されます。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>%1 wrote, read, compared and erased a test item.</source>
        <translation>%1 でテスト項目の書き込み、読み取り、照合、消去ができました。</translation>
    </message>
    <message>
        <source>Answers as an AT Protocol server.</source>
        <translation>AT Protocol サーバーとして応答しています。</translation>
    </message>
    <message>
        <source>Sessions there are kept and tried again. If other servers answer, ask who runs this one.</source>
        <translation>このサーバーのセッションは保持され、再試行されます。ほかのサーバーが応答する場合は、このサーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>DID directory</source>
        <translation>DID ディレクトリ</translation>
    </message>
    <message>
        <source>No account to look up in it yet.</source>
        <translation>照会するアカウントがまだありません。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 は応答しています。</translation>
    </message>
    <message>
        <source>Sessions are renewed without it. Until it answers, nobody can tell whether an account has moved.</source>
        <translation>セッションはこれがなくても更新されます。応答があるまで、アカウントが移転したかどうかはわかりません。</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>No server has a name to look up.</source>
        <translation>名前解決が必要なサーバーはありません。</translation>
    </message>
    <message>
        <source>The address of %1 was found.</source>
        <translation>%1 のアドレスが見つかりました。</translation>
    </message>
    <message>
        <source>The name server knows no address of %1.</source>
        <translation>ネームサーバーには %1 のアドレスがありません。</translation>
    </message>
    <message>
        <source>Look at the network&apos;s name servers (DNS), or whether something filters them.</source>
        <translation>ネットワークのネームサーバー (DNS) を調べ、何かがフィルタリングしていないか確認してください。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>There is no server to ask yet.</source>
        <translation>照会するサーバーがまだありません。</translation>
    </message>
    <message>
        <source>Not needed: all servers are on this computer.</source>
        <translation>不要です。すべてのサーバーがこのコンピューター上にあります。</translation>
    </message>
    <message>
        <source>Connect this computer to the internet. If it is, look at firewall, proxy and VPN. Sessions are kept meanwhile.</source>
        <translation>このコンピューターをインターネットに接続してください。接続済みの場合は、ファイアウォール、プロキシ、VPN を確認してください。その間もセッションは保持されます。</translation>
    </message>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>No server answers.</source>
        <translation>応答するサーバーがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 servers answer.</source>
        <translation>%2 台中 %1 台のサーバーが応答しています。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Let the system set its clock by the network.</source>
        <translation>システムの時計がネットワーク経由で合わせられるように設定してください。</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 off this computer&apos;s.</source>
        <translation>%1 の時計は、このコンピューターの時計と %2 ずれています。</translation>
    </message>
    <message>
        <source>No server could be asked for the time.</source>
        <translation>時刻を照会できるサーバーがありませんでした。</translation>
    </message>
    <message>
        <source>One server alone does not tell which of them is wrong.</source>
        <translation>サーバーが 1 台だけでは、どちらの時計が誤っているか判断できません。</translation>
    </message>
    <message>
        <source>Agrees with the clocks of %1 of %2 servers.</source>
        <translation>%2 台中 %1 台のサーバーの時計と一致しています。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Only the default profile is started by the system.</source>
        <translation>システムが自動で起動するのは既定のプロファイルだけです。</translation>
    </message>
    <message>
        <source>%1 starts whenever you log in (%2).</source>
        <translation>%1 はログインするたびに起動します (%2)。</translation>
    </message>
    <message>
        <source>%1 names a program that is not there: %2.</source>
        <translation>%1 に指定されているプログラムが見つかりません: %2。</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window once more.</source>
        <translation>ウィンドウで「ログイン時に起動」をもう一度選択してください。</translation>
    </message>
    <message>
        <source>Nothing starts Skykeep when you log in. While it does not run, no session is renewed.</source>
        <translation>ログイン時に Skykeep を起動する設定がありません。Skykeep が動作していない間、セッションは更新されません。</translation>
    </message>
    <message>
        <source>Choose &quot;Start at login&quot; in the window, or let your system start skykeepd.</source>
        <translation>ウィンドウで「ログイン時に起動」を選択するか、システムが skykeepd を起動するように設定してください。</translation>
    </message>
    <message>
        <source>Look yourself whether this system starts Skykeep at login.</source>
        <translation>このシステムがログイン時に Skykeep を起動するかどうか、ご自身で確認してください。</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Restart the keeper. Until then the command line does not reach it.</source>
        <translation>常駐プログラムを再起動してください。それまでコマンドラインから接続できません。</translation>
    </message>
    <message>
        <source>%1 is missing or damaged.</source>
        <translation>%1 がないか、破損しています。</translation>
    </message>
    <message>
        <source>Put it back from a backup before the keeper ends: without it no session is found again.</source>
        <translation>常駐プログラムが終了する前に、バックアップから復元してください。これがないと、セッションを二度と見つけられません。</translation>
    </message>
    <message>
        <source>The keeper&apos;s socket, %1, is gone.</source>
        <translation>常駐プログラムのソケット %1 がなくなっています。</translation>
    </message>
    <message>
        <source>The keeper can be reached by you alone.</source>
        <translation>常駐プログラムに接続できるのは自分だけです。</translation>
    </message>
    <message>
        <source>Look into %1: an older copy can be put back while Skykeep does not run.</source>
        <translation>%1 を確認してください。Skykeep が動作していない間に、古いコピーへ戻すことができます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Make the folder yours alone, or begin elsewhere with --profile.</source>
        <translation>フォルダーを自分専用にするか、--profile で別の場所を使用してください。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2).</source>
        <translation>%1 に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>%1 and %2 are yours alone, and written to.</source>
        <translation>%1 と %2 は自分専用で、書き込みもできます。</translation>
    </message>
    <message>
        <source>Private files</source>
        <translation>非公開ファイル</translation>
    </message>
    <message>
        <source>Other users may read %1.</source>
        <translation>ほかのユーザーが %1 を読み取れます。</translation>
    </message>
    <message>
        <source>Take that from them: chmod 600 &quot;%1&quot;</source>
        <translation>読み取り権限を外してください: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No other user may read any file of the profile.</source>
        <translation>ほかのユーザーはプロファイルのどのファイルも読み取れません。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is gone.</source>
        <translation>アカウントのリスト %1 がなくなっています。</translation>
    </message>
    <message>
        <source>No account is listed yet.</source>
        <translation>リストにはまだアカウントがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み取れません (%2)。</translation>
    </message>
    <message>
        <source>%1 was changed since Skykeep read it, and cannot be understood.</source>
        <translation>%1 は Skykeep が読み取った後に変更され、内容を解釈できません。</translation>
    </message>
    <message>
        <source>%1 can be read; accounts in it: %2.</source>
        <translation>%1 は読み取れます。登録アカウント数: %2。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No session depends on it. Move the file away while Skykeep does not run, and a new one is begun.</source>
        <translation>セッションには影響しません。Skykeep が動作していない間にファイルを移動すると、新しい履歴が作成されます。</translation>
    </message>
    <message>
        <source>%1 was read through and is sound.</source>
        <translation>%1 を最後まで読み取り、問題はありませんでした。</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>The system does not say how much is free.</source>
        <translation>システムから空き容量を取得できません。</translation>
    </message>
    <message>
        <source>Only %1 are free for the profile.</source>
        <translation>プロファイルに使える空き容量は %1 しかありません。</translation>
    </message>
    <message>
        <source>Make room: without it no change can be written down.</source>
        <translation>空き容量を増やしてください。空きがないと変更を記録できません。</translation>
    </message>
    <message>
        <source>%1 are free for the profile.</source>
        <translation>プロファイルに使える空き容量は %1 です。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>There is no safe connection to %1.</source>
        <translation>%1 への安全な接続を確立できません。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. Try again later.</source>
        <translation>%1 で問題が発生しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 asks us to wait before trying again.</source>
        <translation>%1 から、再試行まで待つように求められています。</translation>
    </message>
    <message>
        <source>%1 does not answer like an AT Protocol server. Check the address and the network.</source>
        <translation>%1 の応答は AT Protocol サーバーのものではありません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 no longer accepts this session.</source>
        <translation>%1 はこのセッションを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>%1 does not know this session.</source>
        <translation>%1 にはこのセッションがありません。</translation>
    </message>
    <message>
        <source>%1 has taken this account down.</source>
        <translation>%1 はこのアカウントを凍結しています。</translation>
    </message>
    <message>
        <source>%1 has no such account.</source>
        <translation>%1 にそのアカウントはありません。</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password. Check both, then try again.</source>
        <translation>%1 はこの名前とパスワードを受け付けません。両方を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has sent a sign-in code by e-mail. Sign in again with that code.</source>
        <translation>%1 がサインインコードをメールで送信しました。そのコードを使って再サインインしてください。</translation>
    </message>
    <message>
        <source>%1 does not accept this sign-in code. The password was right; ask for a new code.</source>
        <translation>%1 はこのサインインコードを受け付けません。パスワードは正しいので、新しいコードを請求してください。</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 が拒否しました。</translation>
    </message>
    <message>
        <source>%1 answered for another account; the answer was not used.</source>
        <translation>%1 から別のアカウントについての応答がありました。この応答は使用されませんでした。</translation>
    </message>
    <message>
        <source>There is no %1. Check the spelling.</source>
        <translation>%1 は存在しません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>What is published about %1 does not agree.</source>
        <translation>%1 について公開されている情報が一致しません。</translation>
    </message>
    <message>
        <source>The keychain has no session of %1.</source>
        <translation>キーチェーンに %1 のセッションがありません。</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>キーチェーンへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>No keychain answers, and Skykeep stores secrets nowhere else. On Linux, install and start a Secret Service such as gnome-keyring or KWallet.</source>
        <translation>応答するキーチェーンがありません。Skykeep は秘密情報をほかの場所に保存しません。Linux では、gnome-keyring や KWallet などの Secret Service をインストールして起動してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used here.</source>
        <translation>「%1」はここでは使用できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not tell which service it belongs to. Name it, such as &quot;--server https://bsky.social&quot;.</source>
        <translation>「%1」だけでは、どのサービスのものかわかりません。&quot;--server https://bsky.social&quot; のように指定してください。</translation>
    </message>
    <message>
        <source>%1 is not in the list. &quot;skykeep list&quot; shows who is.</source>
        <translation>%1 はリストにありません。&quot;skykeep list&quot; で登録済みのアカウントを確認できます。</translation>
    </message>
    <message>
        <source>%1 needs a new sign-in first.</source>
        <translation>%1 には、先に再サインインが必要です。</translation>
    </message>
    <message>
        <source>Not now: %1.</source>
        <translation>今は実行できません: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a file of Skykeep.</source>
        <translation>%1 は Skykeep のファイルとして使用できません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it with &quot;skykeep keychain unlock&quot;.</source>
        <translation>&quot;skykeep keychain unlock&quot; でロックを解除してください。</translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <translation>許可されていません。</translation>
    </message>
    <message>
        <source>Lending is locked. Unlock it in Skykeep&apos;s window, or with &quot;skykeep lend-unlock&quot;.</source>
        <translation>貸し出しはロック中です。Skykeep のウィンドウか &quot;skykeep lend-unlock&quot; でロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Skykeep: update this one to go on. Nothing was changed.</source>
        <translation>%1 は、より新しい Skykeep で書き込まれています。続けるにはこの Skykeep をアップデートしてください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>%1, said by %2 on %3</source>
        <translation>%1 (%2 の回答、%3)</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>メインパスワード</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <source>App password that reaches private messages</source>
        <translation>ダイレクトメッセージにアクセスできるアプリパスワード</translation>
    </message>
    <message>
        <source>No renewal is planned</source>
        <translation>更新の予定なし</translation>
    </message>
    <message>
        <source>%1 attempts since %2.</source>
        <translation>%2 から %1 回試行しました。</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>DID</source>
        <translation>DID</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Account host</source>
        <translation>アカウントのサーバー</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>移転先</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Hosting status</source>
        <translation>ホスティング状況</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>維持開始日時</translation>
    </message>
    <message>
        <source>Last renewed</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>次の更新</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>アクセストークンの期限</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>リフレッシュトークンの期限</translation>
    </message>
    <message>
        <source>Sign-in needed by</source>
        <translation>サインインの期限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>直近のエラー</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>Verified both ways: the handle leads to the DID, and the DID names the handle.</source>
        <translation>双方向で確認済みです。ハンドルは DID を指し、DID にはこのハンドルが記載されています。</translation>
    </message>
    <message>
        <source>Not verified: the handle does not lead to this DID, or the DID names another handle.</source>
        <translation>未確認です。ハンドルがこの DID を指していないか、DID に別のハンドルが記載されています。</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>確認日時は %1 です。</translation>
    </message>
    <message>
        <source>Handle check</source>
        <translation>ハンドルの確認</translation>
    </message>
</context>
<context>
    <name>FileBytes</name>
    <message>
        <source>it is a pipe, a socket or a device; put back the file from a backup, or remove it</source>
        <translation>パイプ、ソケット、またはデバイスです。バックアップからファイルを戻すか、削除してください</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
</context>
<context>
    <name>GrantBook</name>
    <message>
        <source>The administrator&apos;s list of grants, %1, does not count. %2</source>
        <translation>管理者の許可リスト %1 は無効です。%2</translation>
    </message>
    <message>
        <source>there are %1 grants already; revoke some first</source>
        <translation>許可がすでに %1 件あります。先にいくつか取り消してください</translation>
    </message>
    <message>
        <source>only an administrator can take it back, in %1</source>
        <translation>取り消せるのは管理者だけです (%1)</translation>
    </message>
    <message>
        <source>it is not known whom this would be for</source>
        <translation>誰に対する許可かわかりません</translation>
    </message>
    <message>
        <source>nothing of this may be granted</source>
        <translation>この内容は許可できません</translation>
    </message>
    <message>
        <source>this would be every program of your own; name programs</source>
        <translation>これではあなたのすべてのプログラムが対象になります。プログラムを指定してください</translation>
    </message>
    <message>
        <source>this runs whatever it is told to, so that it would be everything; name the script or a program of its own</source>
        <translation>これは指示されたものを何でも実行するため、すべてが対象になります。スクリプトか、専用のプログラムを指定してください</translation>
    </message>
</context>
<context>
    <name>GrantStore</name>
    <message>
        <source>The list of grants, %1, cannot be read (%2). It allows nothing, is left alone, and changes are not saved.</source>
        <translation>許可のリスト %1 を読み取れません (%2)。このリストでは何も許可されません。そのまま残し、変更は保存しません。</translation>
    </message>
    <message>
        <source>The list of grants, %1, was written by a newer Skykeep. It allows nothing, is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>許可のリスト %1 は、より新しい Skykeep で書き込まれています。このリストでは何も許可されません。そのまま残し、変更は保存しません。使用するには Skykeep をアップデートしてください。</translation>
    </message>
    <message>
        <source>The list of grants, %1, is damaged and cannot be put aside. It allows nothing, is left alone, and changes are not saved.</source>
        <translation>許可のリスト %1 は破損しており、退避できません。このリストでは何も許可されません。そのまま残し、変更は保存しません。</translation>
    </message>
    <message>
        <source>The list of grants, %1, was damaged, and allows nothing any more. It was put aside as %2. What programs need is asked anew.</source>
        <translation>許可のリスト %1 は破損していたため、何も許可されなくなりました。%2 として退避しました。プログラムに必要な許可は、改めて確認します。</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>読み取れなかったため、上書きしません</translation>
    </message>
</context>
<context>
    <name>GrantsFile</name>
    <message>
        <source>say the whole path of the program</source>
        <translation>プログラムの完全なパスを指定してください</translation>
    </message>
    <message>
        <source>it has to have 64 hexadecimal digits</source>
        <translation>16 進数 64 桁でなければなりません</translation>
    </message>
    <message>
        <source>say the name of a unit, such as bot.service</source>
        <translation>bot.service のようなユニット名を指定してください</translation>
    </message>
    <message>
        <source>there is no such user</source>
        <translation>そのユーザーはいません</translation>
    </message>
    <message>
        <source>it has to name one of executable, script, unit and user</source>
        <translation>executable、script、unit、user のいずれか 1 つを指定しなければなりません</translation>
    </message>
    <message>
        <source>say what is meant, such as &quot;allow&quot;: [&quot;read&quot;]</source>
        <translation>&quot;allow&quot;: [&quot;read&quot;] のように、対象を指定してください</translation>
    </message>
    <message>
        <source>it has to be a DID, or one with # and a service behind it</source>
        <translation>DID か、後ろに # とサービスを付けた DID でなければなりません</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>項目にこの名前のフィールドはありません</translation>
    </message>
    <message>
        <source>it has to be a DID; &quot;skykeep list --json&quot; tells it</source>
        <translation>DID でなければなりません。&quot;skykeep list --json&quot; で確認できます</translation>
    </message>
    <message>
        <source>one entry either allows or denies</source>
        <translation>1 つの項目で指定できるのは、許可と拒否のどちらか一方です</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>it lacks its id or time</source>
        <translation>ID または時刻がありません</translation>
    </message>
    <message>
        <source>it is not JSON: %1, at byte %2 of the file</source>
        <translation>JSON ではありません: %1 (ファイルの %2 バイト目)</translation>
    </message>
    <message>
        <source>its version is not %1</source>
        <translation>バージョンが %1 ではありません</translation>
    </message>
    <message>
        <source>it has no list named &quot;grants&quot;</source>
        <translation>&quot;grants&quot; という名前のリストがありません</translation>
    </message>
    <message>
        <source>entry %1, &quot;%2&quot;: %3</source>
        <translation>%1 番目の項目「%2」: %3</translation>
    </message>
    <message>
        <source>it names no program</source>
        <translation>プログラムが指定されていません</translation>
    </message>
    <message>
        <source>it cannot be written down as it is</source>
        <translation>そのままの形では書き込めません</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>Which &amp;account?</source>
        <translation>どのアカウントですか(&amp;A)？</translation>
    </message>
    <message>
        <source>alice.bsky.social</source>
        <translation>alice.bsky.social</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>A handle, a DID, or the e-mail address you sign in with</source>
        <translation>ハンドル、DID、またはサインインに使うメールアドレス</translation>
    </message>
    <message>
        <source>Choose the se&amp;rver</source>
        <translation>サーバーを選択(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the server</source>
        <translation>サーバーを選択</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>https://bsky.social</source>
        <translation>https://bsky.social</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The address of the server to sign in at</source>
        <translation>サインインするサーバーのアドレス</translation>
    </message>
    <message>
        <source>Leave it empty for a handle or a DID: Skykeep finds their server by itself.</source>
        <translation>ハンドルや DID の場合は空欄にしてください。Skykeep がサーバーを自動的に見つけます。</translation>
    </message>
    <message>
        <source>Its handle. A DID, a profile&apos;s address or the e-mail address you sign in with will do as well. Paste several, and they are added one after the other.</source>
        <translation>ハンドルを入力してください。DID、プロフィールのアドレス、サインインに使うメールアドレスでもかまいません。複数貼り付けると、順番に追加されます。</translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Repair a handle</source>
        <translation>ハンドルを修復する</translation>
    </message>
    <message>
        <source>%1 is yours as long as its domain says so. It no longer leads to your account; the account itself is well, and so is its session. Do one of these:</source>
        <translation>%1 は、ドメインがそう示しているかぎりあなたのものです。現在はアカウントを指していませんが、アカウント自体とそのセッションは正常です。次のいずれかを行ってください:</translation>
    </message>
    <message>
        <source>Where the domain&apos;s DNS is looked after, set a TXT record.</source>
        <translation>ドメインの DNS を管理している場所で、TXT レコードを設定してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Or let the domain&apos;s web server answer this address with the DID and nothing else.</source>
        <translation>または、ドメインのウェブサーバーがこのアドレスで DID だけを返すようにしてください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Or choose another handle in the settings of the app you use, as where the handle belongs to the server itself.</source>
        <translation>または、ハンドルがサーバー自体のものである場合などは、お使いのアプリの設定で別のハンドルを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>Get a keychain</source>
        <translation>キーチェーンを入手する</translation>
    </message>
    <message>
        <source>Skykeep keeps sessions in the keychain of the system and nowhere else. None answers, so no session can be read or stored.</source>
        <translation>Skykeep はセッションをシステムのキーチェーンだけに保管します。どれも応答しないため、セッションを読み取ることも保存することもできません。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>The keychain is part of this system. Log out and in again, then look again.</source>
        <translation>キーチェーンはこのシステムに含まれています。いったんログアウトしてログインし直し、もう一度探してください。</translation>
    </message>
    <message>
        <source>On KDE Plasma, turn the wallet on in the System Settings, under KWallet.</source>
        <translation>KDE Plasma では、システム設定の KWallet でウォレットを有効にしてください。</translation>
    </message>
    <message>
        <source>On other desktops, install GNOME Keyring, then log out and in again.</source>
        <translation>ほかのデスクトップでは、GNOME Keyring をインストールし、いったんログアウトしてログインし直してください。</translation>
    </message>
    <message>
        <source>Debian, Ubuntu</source>
        <translation>Debian、Ubuntu</translation>
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
        <translation>デスクトップがない場合は、セッションとともにキーチェーンを起動してください。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>not active</source>
        <translation>有効ではありません</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>%1 でサインインしました。</translation>
    </message>
    <message>
        <source>Session renewed.</source>
        <translation>セッションを更新しました。</translation>
    </message>
    <message>
        <source>Session renewed, after a failed attempt.</source>
        <translation>1 回失敗した後、セッションを更新しました。</translation>
    </message>
    <message>
        <source>Session renewed, after %1 failed attempts.</source>
        <translation>%1 回失敗した後、セッションを更新しました。</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 の回答: %2。</translation>
    </message>
    <message>
        <source>%1 says: %2. Before: %3.</source>
        <translation>%1 の回答: %2。以前の状態: %3。</translation>
    </message>
    <message>
        <source>Handle changed from %1 to %2.</source>
        <translation>ハンドルが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The account moved from %1 to %2.</source>
        <translation>アカウントが %1 から %2 に移転しました。</translation>
    </message>
    <message>
        <source>The session ran out.</source>
        <translation>セッションの期限が切れました。</translation>
    </message>
    <message>
        <source>The server ended the session.</source>
        <translation>サーバーがセッションを終了しました。</translation>
    </message>
    <message>
        <source>The server no longer knows the session.</source>
        <translation>サーバーにセッションがなくなりました。</translation>
    </message>
    <message>
        <source>The account moved, and the old server no longer renews.</source>
        <translation>アカウントが移転し、以前のサーバーは更新を受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The account is back; its session is not.</source>
        <translation>アカウントは復帰しましたが、セッションは失われました。</translation>
    </message>
    <message>
        <source>The keychain no longer has the session.</source>
        <translation>キーチェーンにセッションがなくなりました。</translation>
    </message>
    <message>
        <source>The server holds the account back; watching it.</source>
        <translation>サーバーがアカウントを制限しているため、監視しています。</translation>
    </message>
    <message>
        <source>The server has given the account back.</source>
        <translation>サーバーがアカウントの制限を解除しました。</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>%1 has ended the old session.</source>
        <translation>%1 が以前のセッションを終了しました。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時休止しました。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>The renewed session is saved now.</source>
        <translation>更新されたセッションを保存しました。</translation>
    </message>
    <message>
        <source>The session now runs on the app password &quot;%1&quot;.</source>
        <translation>セッションはアプリパスワード「%1」で動作しています。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Renewing failed</source>
        <translation>更新失敗</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>状況の変更</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>ハンドルの変更</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>サーバーの変更</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Takedown reversed</source>
        <translation>凍結解除</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign-out confirmed</source>
        <translation>サインアウト確認</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時休止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>Renewed %n times, last at %1.</source>
        <translation>
            <numerusform>%n 回更新しました。最終更新は %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times, last at %2)</source>
        <translation>
            <numerusform>%1 (%n 回、最終 %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerStore</name>
    <message>
        <source>The history, %1, was damaged. It was put aside as %2, and a new one is begun.</source>
        <translation>履歴 %1 は破損していました。%2 として退避し、新しい履歴を開始しました。</translation>
    </message>
    <message>
        <source>The history, %1, was written by a newer Skykeep. It is left alone, and nothing is added to it. Update Skykeep to use it.</source>
        <translation>履歴 %1 は、より新しい Skykeep で書き込まれています。そのまま残し、何も追加しません。使用するには Skykeep をアップデートしてください。</translation>
    </message>
    <message>
        <source>The history, %1, cannot be opened or written. Accounts are kept all the same, but what happens is not recorded.</source>
        <translation>履歴 %1 を開けないか、書き込めません。アカウントは引き続き維持されますが、出来事は記録されません。</translation>
    </message>
</context>
<context>
    <name>LendLog</name>
    <message>
        <source>the log of what was lent was damaged; it was put aside as %1, and a new one is begun</source>
        <translation>貸し出しの記録は破損していたため、%1 として退避し、新しい記録を開始しました</translation>
    </message>
    <message>
        <source>the log of what was lent was written by a newer Skykeep; nothing is added to it</source>
        <translation>貸し出しの記録は、より新しい Skykeep で書き込まれています。何も追加しません</translation>
    </message>
    <message>
        <source>the log of what was lent cannot be opened or written; it is kept in memory for now</source>
        <translation>貸し出しの記録を開けないか、書き込めません。当面はメモリ上に保持します</translation>
    </message>
</context>
<context>
    <name>Lending</name>
    <message>
        <source>say read, write, private, manage, access-token, or the name of a method</source>
        <translation>read、write、private、manage、access-token、またはメソッド名を指定してください</translation>
    </message>
    <message>
        <source>this method is lent to nobody</source>
        <translation>このメソッドは誰にも貸し出されません</translation>
    </message>
    <message>
        <source>nothing would be allowed</source>
        <translation>何も許可されないことになります</translation>
    </message>
    <message>
        <source>too many questions already wait for the owner</source>
        <translation>所有者の回答を待つ質問がすでに多すぎます</translation>
    </message>
    <message>
        <source>nobody answered the question in Skykeep&apos;s window</source>
        <translation>Skykeep のウィンドウの質問に誰も答えませんでした</translation>
    </message>
    <message>
        <source>Name an account: there is more than one.</source>
        <translation>アカウントを指定してください。複数のアカウントがあります。</translation>
    </message>
    <message>
        <source>Name the account that was granted.</source>
        <translation>許可されたアカウントを指定してください。</translation>
    </message>
    <message>
        <source>Skykeep keeps no account yet. Sign in to one first.</source>
        <translation>Skykeep が維持しているアカウントはまだありません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>the program that asked has ended or become another one</source>
        <translation>要求したプログラムが終了したか、別のプログラムに変わりました</translation>
    </message>
    <message>
        <source>%1 begins or ends sessions or gives out credentials, and is lent to no program</source>
        <translation>%1 はセッションを開始または終了するか、認証情報を渡すため、どのプログラムにも貸し出されません</translation>
    </message>
    <message>
        <source>an administrator denied this program. &quot;skykeep grants&quot; shows that</source>
        <translation>管理者がこのプログラムを拒否しました。「skykeep grants」で確認できます</translation>
    </message>
    <message>
        <source>the owner denied this program for good. &quot;skykeep grants&quot; shows that, and &quot;skykeep revoke&quot; takes it back</source>
        <translation>所有者がこのプログラムを今後も拒否すると決めています。&quot;skykeep grants&quot; で確認し、&quot;skykeep revoke&quot; で取り消せます</translation>
    </message>
    <message>
        <source>what allowed it was taken back meanwhile</source>
        <translation>許可がその間に取り消されました</translation>
    </message>
    <message>
        <source>the command runs under &quot;skykeep exec&quot; for another account or for less than this (%1). Start it with the account and the --allow it needs</source>
        <translation>このコマンドは &quot;skykeep exec&quot; で、別のアカウントまたはより狭い範囲 (%1) を指定して実行されています。必要なアカウントと --allow を指定して起動してください</translation>
    </message>
    <message>
        <source>programs of another user need a grant: &quot;skykeep grant --uid&quot;</source>
        <translation>別のユーザーのプログラムには許可が必要です: &quot;skykeep grant --uid&quot;</translation>
    </message>
    <message>
        <source>the owner said no</source>
        <translation>所有者が拒否しました</translation>
    </message>
    <message>
        <source>this system does not tell which program asks, so that no command can be told from another</source>
        <translation>このシステムではどのプログラムが要求しているかわからないため、コマンドを区別できません</translation>
    </message>
    <message>
        <source>no window of Skykeep is open to ask the owner. Grant it with &quot;%1&quot;, or open Skykeep&apos;s window</source>
        <translation>所有者に確認する Skykeep のウィンドウが開かれていません。&quot;%1&quot; で許可するか、Skykeep のウィンドウを開いてください</translation>
    </message>
    <message>
        <source>only the owner can unlock it, and there is no way to ask: no window of Skykeep is open, and %1. Open Skykeep&apos;s window</source>
        <translation>ロックを解除できるのは所有者だけですが、確認する方法がありません。Skykeep のウィンドウは開かれておらず、さらに次の理由があります: %1。Skykeep のウィンドウを開いてください</translation>
    </message>
    <message>
        <source>only the owner can approve of this, and there is no way to ask: no window of Skykeep is open, and %1. An administrator can write the grant into /etc/skykeep/grants.json instead</source>
        <translation>これを承認できるのは所有者だけですが、確認する方法がありません。Skykeep のウィンドウは開かれておらず、さらに次の理由があります: %1。代わりに、管理者が /etc/skykeep/grants.json に許可を書き込むこともできます</translation>
    </message>
    <message>
        <source>this program asks too often for what it was not granted</source>
        <translation>このプログラムは、許可されていないものを頻繁に要求しすぎています</translation>
    </message>
    <message>
        <source>this program holds too many leases</source>
        <translation>このプログラムの貸与が多すぎます</translation>
    </message>
    <message>
        <source>the session is being renewed</source>
        <translation>セッションを更新しています</translation>
    </message>
    <message>
        <source>the server refuses a session that was renewed only a moment ago</source>
        <translation>たった今更新されたセッションをサーバーが拒否しました</translation>
    </message>
    <message>
        <source>the one that was open is closed</source>
        <translation>開いていたウィンドウが閉じられました</translation>
    </message>
    <message>
        <source>a denial is taken back by the owner, in Skykeep&apos;s window: File, Programs</source>
        <translation>拒否の取り消しは所有者が Skykeep のウィンドウの「ファイル」→「プログラム」で行います</translation>
    </message>
    <message>
        <source>No longer deny %1 to use %2: %3</source>
        <translation>%1 による %2 の使用の拒否を取り消す: %3</translation>
    </message>
    <message>
        <source>Let %1 use %2: %3</source>
        <translation>%1 に %2 の使用を許可: %3</translation>
    </message>
    <message>
        <source>Lend to programs again</source>
        <translation>プログラムへの貸し出しを再開</translation>
    </message>
    <message>
        <source>Copied by hand</source>
        <translation>手動でコピー</translation>
    </message>
    <message>
        <source>the script is too large</source>
        <translation>スクリプトが大きすぎます</translation>
    </message>
    <message>
        <source>a program of user %1</source>
        <translation>ユーザー %1 のプログラム</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>a shell or an interpreter runs anything; name the script</source>
        <translation>シェルやインタープリターは何でも実行できます。スクリプトを指定してください</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Commands that run now</source>
        <translation>実行中のコマンド</translation>
    </message>
    <message>
        <source>Whatever runs in one terminal</source>
        <translation>1 つのターミナルで実行されるものすべて</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 用の%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1、%2 回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1: a method that Skykeep does not know, so that it may do anything to the account.</source>
        <translation>%1: Skykeep が知らないメソッドのため、アカウントに対してどのような操作でもできる可能性があります。</translation>
    </message>
    <message>
        <source>%1: changes or tells about the account itself. Methods like this can change your handle or revoke app passwords.</source>
        <translation>%1: アカウント自体を変更するか、その情報を伝えます。このようなメソッドは、ハンドルの変更やアプリパスワードの失効を行えることがあります。</translation>
    </message>
    <message>
        <source>%1, as often as it likes.</source>
        <translation>%1: 回数の制限なく呼び出せます。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Never lent</source>
        <translation>貸し出し不可</translation>
    </message>
    <message>
        <source>Read: look at what you see in an app, such as posts, notifications and settings.</source>
        <translation>読み取り: 投稿、通知、設定など、アプリで見えるものを読み取ります。</translation>
    </message>
    <message>
        <source>Write: post, like, follow, upload and delete in this account&apos;s name.</source>
        <translation>書き込み: このアカウントの名義で、投稿、いいね、フォロー、アップロード、削除を行います。</translation>
    </message>
    <message>
        <source>Private: read this account&apos;s chats and write messages.</source>
        <translation>非公開: このアカウントのチャットを読み、メッセージを送信します。</translation>
    </message>
    <message>
        <source>Manage: change the account itself. It could change your handle, revoke app passwords or deactivate the account.</source>
        <translation>管理: アカウント自体を変更します。ハンドルの変更、アプリパスワードの失効、アカウントの無効化ができます。</translation>
    </message>
    <message>
        <source>This is lent to nobody.</source>
        <translation>これは誰にも貸し出されません。</translation>
    </message>
    <message>
        <source>Access token: with it the program can do everything that this session can, until the token runs out. Skykeep cannot take it back.</source>
        <translation>アクセストークン: トークンの期限が切れるまで、プログラムはこのセッションでできることをすべて行えます。Skykeep から取り消すことはできません。</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>1 個のメソッド</translation>
    </message>
    <message>
        <source>%1 methods</source>
        <translation>%1 個のメソッド</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Service token</source>
        <translation>サービストークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸し出し済み</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Refused: locked</source>
        <translation>拒否: ロック中</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>プログラム %1</translation>
    </message>
    <message>
        <source>Script %1, as long as it is not changed</source>
        <translation>スクリプト %1 (変更されない限り)</translation>
    </message>
    <message>
        <source>Whatever runs in the unit %1</source>
        <translation>ユニット %1 で実行されるものすべて</translation>
    </message>
    <message>
        <source>Every program of the user with the number %1</source>
        <translation>番号 %1 のユーザーのすべてのプログラム</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Until the terminal is closed</source>
        <translation>ターミナルを閉じるまで</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until lending is locked</source>
        <translation>貸し出しがロックされるまで</translation>
    </message>
    <message>
        <source>Always, even while lending is locked</source>
        <translation>常に (貸し出しのロック中も)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>While it runs, until %1 at most</source>
        <translation>実行中のみ、最長 %1 まで</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>実行中のみ</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>May not: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (管理者が設定)</translation>
    </message>
    <message>
        <source>%1 – may: %2</source>
        <translation>%1 – 許可: %2</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>%1 から実行中</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回だけ</translation>
    </message>
    <message>
        <source>for whatever runs in this terminal</source>
        <translation>このターミナルで実行されるものすべて</translation>
    </message>
    <message>
        <source>this program for an hour</source>
        <translation>このプログラムを 1 時間</translation>
    </message>
    <message>
        <source>this program until lending is locked</source>
        <translation>このプログラムを貸し出しがロックされるまで</translation>
    </message>
    <message>
        <source>this program always, for this account</source>
        <translation>このプログラムを常に (このアカウントのみ)</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今回は拒否</translation>
    </message>
    <message>
        <source>never</source>
        <translation>常に拒否</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>An account is taken down</source>
        <translation>アカウントが凍結されたとき</translation>
    </message>
    <message>
        <source>An account is suspended</source>
        <translation>アカウントが一時停止されたとき</translation>
    </message>
    <message>
        <source>An account is deactivated</source>
        <translation>アカウントが無効化されたとき</translation>
    </message>
    <message>
        <source>An account is active again</source>
        <translation>アカウントが再び有効になったとき</translation>
    </message>
    <message>
        <source>An account is deleted</source>
        <translation>アカウントが削除されたとき</translation>
    </message>
    <message>
        <source>An account needs a sign-in</source>
        <translation>アカウントにサインインが必要なとき</translation>
    </message>
    <message>
        <source>An account will need a sign-in soon</source>
        <translation>まもなくアカウントにサインインが必要になるとき</translation>
    </message>
    <message>
        <source>A handle changes</source>
        <translation>ハンドルが変わったとき</translation>
    </message>
    <message>
        <source>An account moves to another server</source>
        <translation>アカウントが別のサーバーに移転したとき</translation>
    </message>
    <message>
        <source>The keychain is missing, or locked at a bad time</source>
        <translation>キーチェーンがないとき、または必要なときにロックされているとき</translation>
    </message>
    <message>
        <source>A server does not answer for a day</source>
        <translation>サーバーが 1 日応答しないとき</translation>
    </message>
    <message>
        <source>%1 was taken down</source>
        <translation>%1 が凍結されました</translation>
    </message>
    <message>
        <source>%1 accounts were taken down</source>
        <translation>%1 個のアカウントが凍結されました</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>凍結: %1</translation>
    </message>
    <message>
        <source>%1 was suspended</source>
        <translation>%1 が一時停止されました</translation>
    </message>
    <message>
        <source>%1 accounts were suspended</source>
        <translation>%1 個のアカウントが一時停止されました</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>一時停止: %1</translation>
    </message>
    <message>
        <source>%1 was deactivated</source>
        <translation>%1 が無効化されました</translation>
    </message>
    <message>
        <source>%1 accounts were deactivated</source>
        <translation>%1 個のアカウントが無効化されました</translation>
    </message>
    <message>
        <source>Deactivated: %1</source>
        <translation>無効化: %1</translation>
    </message>
    <message>
        <source>%1 is active again</source>
        <translation>%1 が再び有効になりました</translation>
    </message>
    <message>
        <source>%1 accounts are active again</source>
        <translation>%1 個のアカウントが再び有効になりました</translation>
    </message>
    <message>
        <source>Active again: %1</source>
        <translation>再び有効: %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 が削除されました</translation>
    </message>
    <message>
        <source>%1 accounts were deleted</source>
        <translation>%1 個のアカウントが削除されました</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除済み: %1</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1 に再サインインしてください</translation>
    </message>
    <message>
        <source>%1 accounts need you to sign in again</source>
        <translation>%1 個のアカウントで再サインインが必要です</translation>
    </message>
    <message>
        <source>Sign-in needed: %1</source>
        <translation>要サインイン: %1</translation>
    </message>
    <message>
        <source>%1 will need a sign-in soon</source>
        <translation>%1 はまもなくサインインが必要になります</translation>
    </message>
    <message>
        <source>%1 accounts will need a sign-in soon</source>
        <translation>%1 個のアカウントでまもなくサインインが必要になります</translation>
    </message>
    <message>
        <source>Sign-in needed soon: %1</source>
        <translation>まもなく要サインイン: %1</translation>
    </message>
    <message>
        <source>%1 has a new handle</source>
        <translation>%1 のハンドルが新しくなりました</translation>
    </message>
    <message>
        <source>%1 accounts have a new handle</source>
        <translation>%1 個のアカウントのハンドルが新しくなりました</translation>
    </message>
    <message>
        <source>New handle: %1</source>
        <translation>新しいハンドル: %1</translation>
    </message>
    <message>
        <source>%1 has moved to another server</source>
        <translation>%1 が別のサーバーに移転しました</translation>
    </message>
    <message>
        <source>%1 accounts have moved to another server</source>
        <translation>%1 個のアカウントが別のサーバーに移転しました</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>移転: %1</translation>
    </message>
    <message>
        <source>The keychain needs you</source>
        <translation>キーチェーンの対応が必要です</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>%1 servers do not answer</source>
        <translation>%1 台のサーバーが応答しません</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>応答なし: %1</translation>
    </message>
    <message>
        <source>%1 says that this account is active. Its session is kept.</source>
        <translation>%1 によると、このアカウントは有効です。セッションは維持されています。</translation>
    </message>
    <message>
        <source>The handle changed from %1 to %2.</source>
        <translation>ハンドルが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>There is news of %1 accounts</source>
        <translation>%1 個のアカウントに変化がありました</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Keeps AT Protocol accounts signed in.</source>
        <translation>AT Protocol アカウントのサインインを維持します。</translation>
    </message>
    <message>
        <source>Keep the profile under &lt;DIR&gt; instead of the default one.</source>
        <translation>プロファイルを既定の場所ではなく &lt;DIR&gt; に置きます。</translation>
    </message>
    <message>
        <source>Ask the PLC directory at &lt;URL&gt;, for servers of one&apos;s own.</source>
        <translation>PLC ディレクトリとして &lt;URL&gt; を使用します (自前のサーバー用)。</translation>
    </message>
    <message>
        <source>Start hidden, in the system tray.</source>
        <translation>ウィンドウを表示せず、システムトレイで起動します。</translation>
    </message>
    <message>
        <source>Try it out: simulated accounts and servers, nothing stored.</source>
        <translation>試用します。アカウントとサーバーはシミュレーションで、何も保存されません。</translation>
    </message>
    <message>
        <source>Speak the language &lt;TAG&gt;, such as de or pt-BR.</source>
        <translation>表示言語を &lt;TAG&gt; にします (de、pt-BR など)。</translation>
    </message>
    <message>
        <source>Lend as &lt;FILE&gt; says too, which only root can have written (/etc/skykeep/grants.json).</source>
        <translation>root だけが書き込める &lt;FILE&gt; の指定も加えて貸し出します (/etc/skykeep/grants.json)。</translation>
    </message>
</context>
<context>
    <name>OwnerCheck</name>
    <message>
        <source>this system has no way to ask for it</source>
        <translation>このシステムには本人確認の手段がありません</translation>
    </message>
    <message>
        <source>nobody has answered</source>
        <translation>誰も応答しませんでした</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit がインストールされていません</translation>
    </message>
    <message>
        <source>Skykeep&apos;s question is not installed for polkit</source>
        <translation>polkit に Skykeep の確認項目がインストールされていません</translation>
    </message>
    <message>
        <source>polkit does not ask: %1</source>
        <translation>polkit が確認を行いません: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer makes no sense</source>
        <translation>polkit の応答を解釈できません</translation>
    </message>
    <message>
        <source>no program is there that could ask for the password</source>
        <translation>パスワードを尋ねるプログラムがありません</translation>
    </message>
    <message>
        <source>the owner could not be confirmed</source>
        <translation>所有者であることを確認できませんでした</translation>
    </message>
    <message>
        <source>this system has no system bus</source>
        <translation>このシステムにはシステムバスがありません</translation>
    </message>
    <message>
        <source>other questions wait for the owner</source>
        <translation>ほかの質問が所有者の回答を待っています</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>Let the session of %1 end?</source>
        <translation>%1 のセッションを期限切れにしますか？</translation>
    </message>
    <message>
        <source>It is not renewed any more, and once it has run out you need the account&apos;s password. Until then it can be resumed.</source>
        <translation>今後は更新されず、期限が切れるとアカウントのパスワードが必要になります。それまでは再開できます。</translation>
    </message>
    <message>
        <source>Let it end</source>
        <translation>期限切れにする</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか？</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and is erased from the keychain. The account stays in the list; to use it again you need its password.</source>
        <translation>セッションはこのコンピューターとサーバーの両方で終了し、キーチェーンから消去されます。アカウントはリストに残ります。もう一度使うにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 をリストから外しますか？</translation>
    </message>
    <message>
        <source>The session ends here and at the server, and the account and its history leave this list. The account itself is not touched.</source>
        <translation>セッションはこのコンピューターとサーバーの両方で終了し、アカウントとその履歴はリストから消えます。アカウント自体には影響しません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>Keep sessions in this keychain from now on?</source>
        <translation>今後はこのキーチェーンにセッションを保管しますか？</translation>
    </message>
    <message>
        <source>%1 Sessions that lie in the other keychain are not copied: those accounts need a new sign-in.</source>
        <translation>%1 もう一方のキーチェーンにあるセッションはコピーされません。それらのアカウントには再サインインが必要です。</translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation>このキーチェーンを使う</translation>
    </message>
    <message>
        <source>Quit before the session of %1 is saved?</source>
        <translation>%1 のセッションが保存される前に終了しますか？</translation>
    </message>
    <message>
        <source>It was renewed, and the keychain has not taken it yet. Quitting now may lose it, and then the account needs a new sign-in. Unlocking the keychain saves it.</source>
        <translation>セッションは更新されましたが、まだキーチェーンに保存されていません。今終了すると失われることがあり、その場合は再サインインが必要です。キーチェーンのロックを解除すると保存されます。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Your own name for %1; leave it empty for none:</source>
        <translation>%1 に付ける自分用の名前 (空欄ならなし):</translation>
    </message>
    <message>
        <source>Copy an access token of %1?</source>
        <translation>%1 のアクセストークンをコピーしますか？</translation>
    </message>
    <message>
        <source>Until it runs out, whoever has it can do everything that this session can, and Skykeep cannot take it back. Paste it only where you would enter a password. It is taken out of the clipboard again, and the log says that it was copied.</source>
        <translation>期限が切れるまで、トークンを持つ人は誰でも、このセッションでできることをすべて行えます。Skykeep から取り消すことはできません。パスワードを入力してもよい場所にだけ貼り付けてください。トークンはクリップボードから自動的に消去され、コピーしたことが記録に残ります。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Take back everything?</source>
        <translation>すべて取り消しますか？</translation>
    </message>
    <message>
        <source>Every program has to ask again, those you have shut out as well, and commands that run now get nothing more. What the administrator has set stays. Tokens that were lent go on until they run out.</source>
        <translation>拒否したものも含めて、すべてのプログラムに再び確認が必要になります。実行中のコマンドには、これ以上何も渡されません。管理者による設定はそのまま残ります。貸し出したトークンは、期限が切れるまで有効です。</translation>
    </message>
    <message>
        <source>Take back everything</source>
        <translation>すべて取り消す</translation>
    </message>
</context>
<context>
    <name>RosterStore</name>
    <message>
        <source>The list of accounts, %1, cannot be read (%2). It is left alone, and changes are not saved.</source>
        <translation>アカウントのリスト %1 を読み取れません (%2)。リストはそのまま残し、変更は保存されません。</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was written by a newer Skykeep. It is left alone, and changes are not saved. Update Skykeep to use it.</source>
        <translation>アカウントのリスト %1 は、より新しい Skykeep で書き込まれています。リストはそのまま残し、変更は保存されません。使用するには Skykeep をアップデートしてください。</translation>
    </message>
    <message>
        <source>The list of accounts, %1, is damaged and cannot be put aside. It is left alone, and changes are not saved.</source>
        <translation>アカウントのリスト %1 は破損しており、退避できません。リストはそのまま残し、変更は保存されません。</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged, and no account could be read from it. It was put aside as %2.</source>
        <translation>アカウントのリスト %1 は破損しており、アカウントを 1 つも読み取れませんでした。%2 として退避しました。</translation>
    </message>
    <message>
        <source>The list of accounts, %1, was damaged. It was put aside as %2. Accounts kept: %3, of which %4 from a copy. Entries left out, unreadable or listed twice: %5.</source>
        <translation>アカウントのリスト %1 は破損していました。%2 として退避しました。維持されるアカウント: %3、うちコピーから: %4。読み取れないか重複しているため除いた項目: %5。</translation>
    </message>
    <message>
        <source>it could not be read, so it is not overwritten</source>
        <translation>読み取れなかったため、上書きしません</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Sign in at %1: it says why, and takes an appeal.</source>
        <translation>%1 でサインインしてください。理由が示され、異議を申し立てることができます。</translation>
    </message>
    <message>
        <source>Sign in at %1: it offers to reactivate the account.</source>
        <translation>%1 でサインインしてください。アカウントを再有効化できます。</translation>
    </message>
    <message>
        <source>Sign in at %1 to see to the account.</source>
        <translation>%1 でサインインして、アカウントを確認してください。</translation>
    </message>
    <message>
        <source>The page of %1 is open in the browser.</source>
        <translation>%1 のページをブラウザーで開きました。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>設定の種類</translation>
    </message>
</context>
<context>
    <name>SettingsGeneralPage</name>
    <message>
        <source>&amp;Start Skykeep when I log in</source>
        <translation>ログイン時に Skykeep を起動する(&amp;S)</translation>
    </message>
    <message>
        <source>It starts hidden, in the system tray. Sessions are renewed only while it runs.</source>
        <translation>システムトレイに隠れて起動します。セッションは動作中にのみ更新されます。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the system tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>There is no system tray here.</source>
        <translation>この環境にはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Clear what is sensi&amp;tive from the clipboard</source>
        <translation>機密の内容をクリップボードから消去(&amp;T)</translation>
    </message>
</context>
<context>
    <name>SettingsNetworkPage</name>
    <message>
        <source>How Skykeep reaches servers. Servers on this computer are always reached directly.</source>
        <translation>Skykeep がサーバーに接続する方法です。このコンピューター上のサーバーには常に直接接続します。</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set</source>
        <translation>システムの設定に従う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>プロキシを使わない(&amp;W)</translation>
    </message>
    <message>
        <source>Through this &amp;proxy:</source>
        <translation>次のプロキシを使う(&amp;P):</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>種類(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>The name or the address of the proxy</source>
        <translation>プロキシの名前またはアドレス</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>1 から 65535 までの数</translation>
    </message>
    <message>
        <source>Passwords of proxies are not stored: the proxy has to let Skykeep through without one.</source>
        <translation>プロキシのパスワードは保存されません。プロキシはパスワードなしで Skykeep を通す必要があります。</translation>
    </message>
    <message>
        <source>A handle is also looked up in DNS, which goes through no proxy. Where DNS cannot be reached, the handle&apos;s own web server is asked instead, through the proxy.</source>
        <translation>ハンドルは DNS でも調べますが、DNS はプロキシを通りません。DNS に接続できない場合は、代わりにハンドル自身のウェブサーバーへプロキシ経由で問い合わせます。</translation>
    </message>
</context>
<context>
    <name>SettingsProfilePage</name>
    <message>
        <source>Your list of &amp;accounts and these settings</source>
        <translation>アカウントのリストとこの設定(&amp;A)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder of the list</source>
        <translation>リストのフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the folder of the list</source>
        <translation>リストのフォルダーをコピー</translation>
    </message>
    <message>
        <source>What has &amp;happened, which can be done without</source>
        <translation>履歴 (なくても困らないもの)(&amp;H)</translation>
    </message>
    <message>
        <source>Open the folder of the history</source>
        <translation>履歴のフォルダーを開く</translation>
    </message>
    <message>
        <source>Copy the folder of the history</source>
        <translation>履歴のフォルダーをコピー</translation>
    </message>
    <message>
        <source>Passwords are kept nowhere, and sessions in the keychain alone.</source>
        <translation>パスワードはどこにも保管されず、セッションはキーチェーンだけに保管されます。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>A second Skykeep with made-up accounts and servers on this computer. Try anything there: nothing leaves this computer, and nothing is kept.</source>
        <translation>このコンピューター上の架空のアカウントとサーバーで動く、もう一つの Skykeep です。何でも試せます。このコンピューターの外には何も出ず、何も保管されません。</translation>
    </message>
    <message>
        <source>Start the sand&amp;box</source>
        <translation>サンドボックスを起動(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountActions</name>
    <message>
        <source>%1 could not be refreshed</source>
        <translation>%1 を更新できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be paused</source>
        <translation>%1 を一時休止できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be resumed</source>
        <translation>%1 を再開できませんでした</translation>
    </message>
    <message>
        <source>%1 now runs on an app password.</source>
        <translation>%1 はアプリパスワードで動作するようになりました。</translation>
    </message>
    <message>
        <source>%1 could not be changed to an app password</source>
        <translation>%1 をアプリパスワードに切り替えられませんでした</translation>
    </message>
    <message>
        <source>%1 could not be labelled</source>
        <translation>%1 にラベルを付けられませんでした</translation>
    </message>
    <message>
        <source>A warning about %1 could not be dismissed</source>
        <translation>%1 の警告を非表示にできませんでした</translation>
    </message>
    <message>
        <source>The keychain is unlocked.</source>
        <translation>キーチェーンのロックを解除しました。</translation>
    </message>
    <message>
        <source>The keychain could not be unlocked</source>
        <translation>キーチェーンのロックを解除できませんでした</translation>
    </message>
    <message>
        <source>Sessions are kept in this keychain from now on.</source>
        <translation>今後はこのキーチェーンにセッションを保管します。</translation>
    </message>
    <message>
        <source>This keychain could not be used</source>
        <translation>このキーチェーンを使えませんでした</translation>
    </message>
    <message>
        <source>The accounts could not be refreshed</source>
        <translation>アカウントを更新できませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not refreshed: %1</source>
        <translation>更新できなかったもの: %1</translation>
    </message>
    <message>
        <source>All accounts are refreshed.</source>
        <translation>すべてのアカウントを更新しました。</translation>
    </message>
    <message>
        <source>%1 could not be signed out</source>
        <translation>%1 からサインアウトできませんでした</translation>
    </message>
    <message>
        <source>%1 is signed out here. %2 The session at the server is ended as soon as that is possible.</source>
        <translation>このコンピューターでは %1 からサインアウトしました。%2 サーバー側のセッションは、可能になり次第終了します。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1 からサインアウトしました。</translation>
    </message>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 をリストから外せませんでした</translation>
    </message>
    <message>
        <source>%1 leaves the list when the server has ended the session. %2 Remove it once more not to wait for that.</source>
        <translation>%1 は、サーバーがセッションを終了するとリストから外れます。%2 それを待たない場合は、もう一度リストから外してください。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 をリストから外しました。</translation>
    </message>
    <message>
        <source>The keychain could not be asked</source>
        <translation>キーチェーンに問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Still no keychain answers.</source>
        <translation>まだどのキーチェーンも応答しません。</translation>
    </message>
    <message>
        <source>Skykeep starts when you log in, from now on.</source>
        <translation>今後はログイン時に Skykeep が起動します。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>%1 is refreshed.</source>
        <translation>%1 を更新しました。</translation>
    </message>
    <message>
        <source>The new order could not be saved</source>
        <translation>新しい順序を保存できませんでした</translation>
    </message>
    <message>
        <source>The warning could not be dismissed</source>
        <translation>警告を非表示にできませんでした</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>キーチェーンが応答しています。</translation>
    </message>
    <message>
        <source>Whom to write to about accounts at %1: %2</source>
        <translation>%1 のアカウントに関する問い合わせ先: %2</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>更新しました: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>Skykeep::AccountsPage</name>
    <message>
        <source>Search handle, DID, label or server</source>
        <translation>ハンドル、DID、ラベル、サーバーを検索</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W):</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>どのアカウントを表示するか</translation>
    </message>
    <message>
        <source>No account matches what you look for.</source>
        <translation>検索に一致するアカウントはありません。</translation>
    </message>
    <message>
        <source>Sh&amp;ow all accounts</source>
        <translation>すべてのアカウントを表示(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The accounts are sorted by a column. Sort them by your own order to change it.</source>
        <translation>アカウントは列で並べ替えられています。順序を変えるには、自分の順序で並べ替えてください。</translation>
    </message>
    <message>
        <source>The accounts are grouped by server. Turn that off to change their order.</source>
        <translation>アカウントはサーバーごとにまとめられています。順序を変えるには、まとめ表示を解除してください。</translation>
    </message>
    <message>
        <source>Only some accounts are shown. Show all of them to change their order.</source>
        <translation>一部のアカウントだけが表示されています。順序を変えるには、すべて表示してください。</translation>
    </message>
</context>
<context>
    <name>Skykeep::AddAccountDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Type a handle such as alice.bsky.social, a DID or an e-mail address.</source>
        <translation>alice.bsky.social のようなハンドル、DID、またはメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>%1 にサインインしています…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Done: what is kept from now on is an app password&apos;s session.</source>
        <translation>完了しました。今後のセッションはアプリパスワードのものです。</translation>
    </message>
    <message>
        <source>Looking up the others…</source>
        <translation>残りを調べています…</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Account %1 of %2</source>
        <translation>アカウント %1 / %2</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 にサインインしました。</translation>
    </message>
    <message>
        <source>No account was signed in.</source>
        <translation>どのアカウントにもサインインしませんでした。</translation>
    </message>
    <message>
        <source>Signed in: %1.</source>
        <translation>サインイン済み: %1。</translation>
    </message>
    <message>
        <source>%1 Not signed in: %2. The list says why.</source>
        <translation>%1 サインインできなかったもの: %2。理由はリストに表示されています。</translation>
    </message>
    <message>
        <source>Making an app password for %1…</source>
        <translation>%1 のアプリパスワードを作成しています…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
</context>
<context>
    <name>Skykeep::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>クリップボードは %1 秒後に消去されます</translation>
    </message>
</context>
<context>
    <name>Skykeep::ColumnMenu</name>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentCard</name>
    <message>
        <source>%1 requests wait for this answer.</source>
        <translation>%1 件の要求がこの回答を待っています。</translation>
    </message>
    <message>
        <source>What this allows</source>
        <translation>許可される内容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 が%2</translation>
    </message>
</context>
<context>
    <name>Skykeep::ConsentWindow</name>
    <message>
        <source>A program asks – Skykeep (Sandbox)</source>
        <translation>プログラムからの要求 – Skykeep (サンドボックス)</translation>
    </message>
    <message>
        <source>A program asks – Skykeep</source>
        <translation>プログラムからの要求 – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Den&amp;y all</source>
        <translation>すべて拒否(&amp;Y)</translation>
    </message>
    <message>
        <source>Says no to every question that waits, this once</source>
        <translation>待っているすべての質問を、今回だけ拒否します</translation>
    </message>
    <message>
        <source>Allo&amp;w:</source>
        <translation>許可の範囲(&amp;W):</translation>
    </message>
    <message>
        <source>How much to allow</source>
        <translation>許可の範囲</translation>
    </message>
    <message>
        <source>&amp;Never allow</source>
        <translation>常に拒否(&amp;N)</translation>
    </message>
    <message>
        <source>This program is not asked about again, and gets nothing like this.</source>
        <translation>このプログラムについては今後確認せず、このような要求には何も渡しません。</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>No, this once</source>
        <translation>今回だけ拒否します</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Skykeep asks the system who this is. Another program running as you could pretend to be it.</source>
        <translation>Skykeep は要求元をシステムに問い合わせています。あなたの権限で動作する別のプログラムが、これを装っている可能性もあります。</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問 %1 / %2</translation>
    </message>
    <message>
        <source>%1 does not ask any more.</source>
        <translation>%1 からの要求はなくなりました。</translation>
    </message>
</context>
<context>
    <name>Skykeep::CredentialsPage</name>
    <message>
        <source>An app password is best: it can be taken back without changing your own. &lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;Make an app password&lt;/a&gt;</source>
        <translation>アプリパスワードを推奨します。自分のパスワードを変えずに取り消せます。&lt;a href=&quot;%1&quot; style=&quot;color: %2&quot;&gt;アプリパスワードを作成&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, hosted at %2.</source>
        <translation>%1 (ホスト: %2)。</translation>
    </message>
    <message>
        <source>Signing in at %1.</source>
        <translation>%1 にサインインします。</translation>
    </message>
    <message>
        <source>Type the password of this account.</source>
        <translation>このアカウントのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type the code from the e-mail.</source>
        <translation>メールにあるコードを入力してください。</translation>
    </message>
    <message>
        <source>%1 has sent a code to the e-mail address of the account.</source>
        <translation>%1 がアカウントのメールアドレスにコードを送りました。</translation>
    </message>
    <message>
        <source>The keychain is unlocked. You can sign in now.</source>
        <translation>キーチェーンのロックを解除しました。サインインできます。</translation>
    </message>
    <message>
        <source>Stopped waiting. Should %1 have let you in already, the account appears in the list.</source>
        <translation>待機を中止しました。%1 がすでにサインインを受け付けていた場合は、アカウントがリストに現れます。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>ウェブブラウザーが開きませんでした。ページは %1</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>The DNS of %1 confirms it.</source>
        <translation>%1 の DNS で確認できました。</translation>
    </message>
    <message>
        <source>The web server of %1 confirms it.</source>
        <translation>%1 のウェブサーバーで確認できました。</translation>
    </message>
    <message>
        <source>%1 says so; nobody else was asked.</source>
        <translation>%1 の回答によるものです。ほかには問い合わせていません。</translation>
    </message>
    <message>
        <source>The account goes by %1; whether that name leads back was not checked.</source>
        <translation>アカウントは %1 と名乗っています。その名前がこのアカウントを指しているかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>%1 leads nowhere at present; the account is known from the list.</source>
        <translation>%1 は現在どのアカウントも指していません。アカウントはリストの情報からわかりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in attempts are left at %1 until %2.</source>
        <translation>
            <numerusform>%1 でのサインインは %2 まであと %n 回できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in attempts are left at %1 until %2.</source>
        <translation>%1 では %2 までサインインできません。</translation>
    </message>
    <message>
        <source>One sign-in attempt is left at %1 until %2.</source>
        <translation>%1 でのサインインは %2 まであと 1 回できます。</translation>
    </message>
</context>
<context>
    <name>Skykeep::Desktop</name>
    <message>
        <source>Close Skykeep</source>
        <translation>Skykeep を閉じる</translation>
    </message>
    <message>
        <source>Keep your accounts signed in, in the background?</source>
        <translation>バックグラウンドでアカウントのサインインを維持しますか？</translation>
    </message>
    <message>
        <source>There is no system tray here. Start Skykeep again to get the window back.</source>
        <translation>この環境にはシステムトレイがありません。ウィンドウを再び開くには、Skykeep をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 が%2</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>プログラムが回答を待っています</translation>
    </message>
</context>
<context>
    <name>Skykeep::DetailsPane</name>
    <message>
        <source>Choose an account to see all about it.</source>
        <translation>アカウントを選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Warnings and facts</source>
        <translation>警告と情報</translation>
    </message>
    <message>
        <source>What happ&amp;ened</source>
        <translation>履歴(&amp;E)</translation>
    </message>
    <message>
        <source>%1 – working…</source>
        <translation>%1 – 処理中…</translation>
    </message>
</context>
<context>
    <name>Skykeep::FactSheet</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Skykeep::InstructionsDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Skykeep::KeeperTray</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (サンドボックス)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>One account, all is well</source>
        <translation>1 個のアカウント、すべて正常</translation>
    </message>
    <message>
        <source>%1 accounts, all is well</source>
        <translation>%1 個のアカウント、すべて正常</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation>このコンピューターはネットワークに接続されていません</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>すべてのアカウントが一時休止中</translation>
    </message>
    <message>
        <source>A program waits for your answer</source>
        <translation>プログラムが回答を待っています</translation>
    </message>
    <message>
        <source>Lending is locked</source>
        <translation>貸し出しはロック中</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingActions</name>
    <message>
        <source>The access token of %1 was not copied</source>
        <translation>%1 のアクセストークンをコピーできませんでした</translation>
    </message>
    <message>
        <source>Copied: the access token of %1</source>
        <translation>%1 のアクセストークンをコピーしました</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <translation>取り消せませんでした</translation>
    </message>
    <message>
        <source>One answer was taken back.</source>
        <translation>1 件の回答を取り消しました。</translation>
    </message>
    <message>
        <source>%1 answers were taken back.</source>
        <translation>%1 件の回答を取り消しました。</translation>
    </message>
</context>
<context>
    <name>Skykeep::LendingLockBar</name>
    <message>
        <source>Lending is locked</source>
        <translation>貸し出しはロック中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock lending</source>
        <translation>貸し出しのロックを解除</translation>
    </message>
    <message>
        <source>Programs can borrow again</source>
        <translation>プログラムは、許可済みのものを再び受け取れるようになります</translation>
    </message>
</context>
<context>
    <name>Skykeep::LentPage</name>
    <message>
        <source>Nothing so far.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Of which account</source>
        <translation>対象のアカウント</translation>
    </message>
    <message>
        <source>To which program</source>
        <translation>貸し出し先のプログラム</translation>
    </message>
    <message>
        <source>What was lent</source>
        <translation>貸し出しの記録</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>All programs</source>
        <translation>すべてのプログラム</translation>
    </message>
</context>
<context>
    <name>Skykeep::MainWindow</name>
    <message>
        <source>Skykeep – Sandbox</source>
        <translation>Skykeep – サンドボックス</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>このコンピューター上の架空のアカウントです。外には何も出ません。</translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>対応が必要なものなし</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>対応が必要: 1</translation>
    </message>
    <message>
        <source>%1 need you</source>
        <translation>対応が必要: %1</translation>
    </message>
    <message>
        <source>%1, %2 kept, %3</source>
        <translation>%1、維持中 %2、%3</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>About Skykeep</source>
        <translation>Skykeep について</translation>
    </message>
    <message>
        <source>Skykeep %1</source>
        <translation>Skykeep %1</translation>
    </message>
    <message>
        <source>Keeps every AT Protocol account you own signed in.</source>
        <translation>お持ちの AT Protocol アカウントすべてのサインインを維持します。</translation>
    </message>
    <message>
        <source>Show what needs you, or all accounts again</source>
        <translation>対応が必要なものを表示、またはすべてのアカウントに戻す</translation>
    </message>
</context>
<context>
    <name>Skykeep::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>Skykeep::NoticePresenter</name>
    <message>
        <source>Skykeep (Sandbox)</source>
        <translation>Skykeep (サンドボックス)</translation>
    </message>
    <message>
        <source>Skykeep</source>
        <translation>Skykeep</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>サンドボックス: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsPage</name>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Show what &amp;was lent</source>
        <translation>貸し出しの記録を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Take back &amp;everything…</source>
        <translation>すべて取り消す(&amp;E)…</translation>
    </message>
    <message>
        <source>No program has been let in</source>
        <translation>許可されたプログラムはありません</translation>
    </message>
    <message>
        <source>Scripts, bots and editors can use your accounts without a password: Skykeep makes their calls, or lends them a token for a while. A program that asks is shown to you first, and your answers are listed here.</source>
        <translation>スクリプト、ボット、エディターは、パスワードなしであなたのアカウントを使用できます。Skykeep が代わりに呼び出しを行うか、トークンを一定時間貸し出します。プログラムから要求があると、まずあなたに表示され、あなたの回答がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>To let a command in for as long as it runs:</source>
        <translation>コマンドを実行中のみ許可するには:</translation>
    </message>
    <message>
        <source>To let a program in for good:</source>
        <translation>プログラムを継続して許可するには:</translation>
    </message>
</context>
<context>
    <name>Skykeep::ProgramsWindow</name>
    <message>
        <source>Programs – Skykeep (Sandbox)</source>
        <translation>プログラム – Skykeep (サンドボックス)</translation>
    </message>
    <message>
        <source>Programs – Skykeep</source>
        <translation>プログラム – Skykeep</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>What was &amp;lent</source>
        <translation>貸し出しの記録(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Skykeep::QueueList</name>
    <message>
        <source>The accounts to add</source>
        <translation>追加するアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>Skykeep::Remedies</name>
    <message>
        <source>Open the server&apos;s page</source>
        <translation>サーバーのページを開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>リストから外す…</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>すべての情報を表示</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Sign in at the new server…</source>
        <translation>新しいサーバーでサインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Use this keychain…</source>
        <translation>このキーチェーンを使う…</translation>
    </message>
    <message>
        <source>Use an app password</source>
        <translation>アプリパスワードを使用</translation>
    </message>
    <message>
        <source>Open time settings</source>
        <translation>時刻の設定を開く</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1 has no page that is safe to open.</source>
        <translation>%1 には安全に開けるページがありません。</translation>
    </message>
    <message>
        <source>No web browser opened. The page is %1</source>
        <translation>ウェブブラウザーが開きませんでした。ページは %1</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer.</source>
        <translation>このコンピューターの設定で時計を合わせてください。</translation>
    </message>
    <message>
        <source>No file manager opened. The folder is %1</source>
        <translation>ファイルマネージャーが開きませんでした。フォルダーは %1</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>異議を申し立てる…</translation>
    </message>
    <message>
        <source>Open the account page</source>
        <translation>アカウントのページを開く</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>再有効化…</translation>
    </message>
    <message>
        <source>How to get one…</source>
        <translation>入手方法…</translation>
    </message>
    <message>
        <source>How to repair it…</source>
        <translation>修復方法…</translation>
    </message>
    <message>
        <source>Set the clock in the settings of this computer, or let the network set it with this command: %1</source>
        <translation>このコンピューターの設定で時計を合わせるか、次のコマンドでネットワークから合わせてください: %1</translation>
    </message>
    <message>
        <source>The folder is open: %1</source>
        <translation>フォルダーを開きました: %1</translation>
    </message>
</context>
<context>
    <name>Skykeep::SelectionSummary</name>
    <message>
        <source>What you can do with them:</source>
        <translation>これらに対してできること:</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 を選択中</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Need you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsDialog</name>
    <message>
        <source>&amp;General</source>
        <translation>全般(&amp;G)</translation>
    </message>
    <message>
        <source>Notific&amp;ations</source>
        <translation>通知(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>プロファイル(&amp;R)</translation>
    </message>
    <message>
        <source>L&amp;ending</source>
        <translation>貸し出し(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsGeneralPage</name>
    <message>
        <source>As the system is set</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>never</source>
        <translation>消去しない</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>10 秒後</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>30 秒後</translation>
    </message>
    <message>
        <source>after a minute</source>
        <translation>1 分後</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>5 分後</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>The sandbox does not start by itself.</source>
        <translation>サンドボックスは自動では起動しません。</translation>
    </message>
    <message>
        <source>The unit skykeepd.service starts it. To end that: %1</source>
        <translation>Skykeep はユニット skykeepd.service によって起動されます。やめるには: %1</translation>
    </message>
    <message>
        <source>What would start is not there: %1. Switch this off and on again to repair it.</source>
        <translation>起動するプログラムが見つかりません: %1。いったんオフにしてもう一度オンにすると修復されます。</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsLendingPage</name>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>after 5 minutes</source>
        <translation>5 分後</translation>
    </message>
    <message>
        <source>after 15 minutes</source>
        <translation>15 分後</translation>
    </message>
    <message>
        <source>after 30 minutes</source>
        <translation>30 分後</translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>While lending is locked, no program gets anything of your accounts, but for those that you or the administrator let in even then. Your sessions are renewed as ever.</source>
        <translation>貸し出しのロック中は、ロック中も使用できるようあなたや管理者が許可したものを除き、どのプログラムにもアカウントに関するものは渡されません。セッションは通常どおり更新されます。</translation>
    </message>
    <message>
        <source>Lock lending when the &amp;screen is locked</source>
        <translation>画面がロックされたら貸し出しをロックする(&amp;S)</translation>
    </message>
    <message>
        <source>Lock lending when nobody &amp;uses the computer</source>
        <translation>コンピューターが使われていないとき貸し出しをロックする(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNetworkPage</name>
    <message>
        <source>Enter the name or the address of the proxy. Until then nothing changes.</source>
        <translation>プロキシの名前またはアドレスを入力してください。それまでは何も変わりません。</translation>
    </message>
    <message>
        <source>This is no name or address of a proxy. Until it is one, nothing changes.</source>
        <translation>これはプロキシの名前でもアドレスでもありません。正しくなるまで何も変わりません。</translation>
    </message>
    <message>
        <source>Skykeep stores no passwords of proxies, and no names for them. Enter the host alone.</source>
        <translation>Skykeep はプロキシのパスワードもユーザー名も保存しません。ホストだけを入力してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535. Until it is one, nothing changes.</source>
        <translation>ポートは 1 から 65535 までの数です。正しくなるまで何も変わりません。</translation>
    </message>
</context>
<context>
    <name>Skykeep::SettingsNoticesPage</name>
    <message>
        <source>Notify me when:</source>
        <translation>次のときに通知する:</translation>
    </message>
    <message>
        <source>What heals by itself is not notified. Everything is shown in the window and the tray, whatever is chosen here.</source>
        <translation>自然に解消するものは通知されません。ここでの選択にかかわらず、ウィンドウとシステムトレイにはすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInQueue</name>
    <message>
        <source>Looking it up…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>In the list already; signs in anew</source>
        <translation>すでにリストにあります。改めてサインインします</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>サインインできます</translation>
    </message>
    <message>
        <source>The same account as a line above</source>
        <translation>上の行と同じアカウント</translation>
    </message>
    <message>
        <source>Not signed in: %1</source>
        <translation>サインインできません: %1</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップしました</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignInRefusal</name>
    <message>
        <source>%1 asks us to wait. Try again after %2.</source>
        <translation>%1 は待つように求めています。%2 より後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not accept this code: it may be mistyped or too old. The password was right.</source>
        <translation>%1 はこのコードを受け付けません。入力ミスか、古すぎる可能性があります。パスワードは正しいものでした。</translation>
    </message>
    <message>
        <source>The keychain is locked, so a session could not be kept. Unlock it, then sign in.</source>
        <translation>キーチェーンがロックされているため、セッションを保管できません。ロックを解除してからサインインしてください。</translation>
    </message>
    <message>
        <source>The server does not say how handles end there. Type the whole handle.</source>
        <translation>サーバーは、そこでのハンドルの末尾を示していません。ハンドル全体を入力してください。</translation>
    </message>
    <message>
        <source>%1 does not say which server it belongs to. Is it this one?</source>
        <translation>%1 だけでは、どのサーバーのものかわかりません。このサーバーですか？</translation>
    </message>
</context>
<context>
    <name>Skykeep::SignedInPage</name>
    <message>
        <source>Signed in with the main password, which has full power over the account: %1. Skykeep can make an app password named after this computer, go on with that, and end the first session.</source>
        <translation>メインパスワードでサインインしました。アカウントに対するすべての権限があります: %1。Skykeep は、このコンピューターの名前を付けたアプリパスワードを作成し、以後それを使い、最初のセッションを終了できます。</translation>
    </message>
    <message>
        <source>&amp;Use an app password instead</source>
        <translation>代わりにアプリパスワードを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use app passwords instead</source>
        <translation>代わりにアプリパスワードを使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Skykeep::SortMenu</name>
    <message>
        <source>So&amp;rt by</source>
        <translation>並べ替え(&amp;R)</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自分の順序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>Skykeep::TimelineView</name>
    <message>
        <source>What happened to this account</source>
        <translation>このアカウントに起きたこと</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
<context>
    <name>Skykeep::TrayMenu</name>
    <message>
        <source>Sandbox: simulated accounts</source>
        <translation>サンドボックス: 模擬アカウント</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refresh all</source>
        <translation>すべて更新(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hide window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Show all %1 in the &amp;window</source>
        <translation>%1 をすべてウィンドウに表示(&amp;W)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open in &amp;window</source>
        <translation>ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;handle</source>
        <translation>ハンドルをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy &amp;DID</source>
        <translation>DID をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;profile in the browser</source>
        <translation>プロフィールをブラウザーで開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時休止(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>再開(&amp;S)</translation>
    </message>
    <message>
        <source>A program &amp;waits for your answer…</source>
        <translation>プログラムが回答を待っています(&amp;W)…</translation>
    </message>
    <message>
        <source>%1 questions &amp;wait for your answer…</source>
        <translation>%1 件の質問が回答を待っています(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Programs…</source>
        <translation>プログラム(&amp;P)…</translation>
    </message>
    <message>
        <source>One &amp;program was served today…</source>
        <translation>今日は 1 個のプログラムに貸し出しました(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 &amp;programs were served today…</source>
        <translation>今日は %1 個のプログラムに貸し出しました(&amp;P)…</translation>
    </message>
    <message>
        <source>Un&amp;lock lending</source>
        <translation>貸し出しのロックを解除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock lending</source>
        <translation>貸し出しをロック(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Skykeep::WarningCard</name>
    <message>
        <source>%1 (seen): %2</source>
        <translation>%1 (確認済み): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>It stays listed, and returns when the facts change.</source>
        <translation>リストには残り、状況が変わると再び表示されます。</translation>
    </message>
    <message>
        <source>%1 (silent until %3): %2</source>
        <translation>%1 (%3 まで通知しない): %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Silent for a while; it comes back by itself.</source>
        <translation>しばらく通知しません。自動的に戻ります。</translation>
    </message>
    <message>
        <source>Remind me in an &amp;hour</source>
        <translation>1 時間後に通知(&amp;H)</translation>
    </message>
    <message>
        <source>Remind me &amp;tomorrow</source>
        <translation>明日通知(&amp;T)</translation>
    </message>
    <message>
        <source>Remind me in a &amp;week</source>
        <translation>1 週間後に通知(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Skykeep::WelcomePage</name>
    <message>
        <source>Welcome to Skykeep</source>
        <translation>Skykeep へようこそ</translation>
    </message>
    <message>
        <source>A&amp;dd an account…</source>
        <translation>アカウントを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>サンドボックスを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Made-up accounts on this computer; nothing leaves it.</source>
        <translation>このコンピューター上の架空のアカウントです。外には何も出ません。</translation>
    </message>
    <message>
        <source>Keeps you signed in</source>
        <translation>サインインを維持します</translation>
    </message>
    <message>
        <source>Skykeep renews the sessions of all your Bluesky and other AT Protocol accounts, each before it runs out.</source>
        <translation>Skykeep は、Bluesky などの AT Protocol のすべてのアカウントのセッションを、期限が切れる前に更新します。</translation>
    </message>
    <message>
        <source>Says what is going on</source>
        <translation>状況をお知らせします</translation>
    </message>
    <message>
        <source>It shows what every account&apos;s server says about it, and warns you while there is still time to act.</source>
        <translation>各アカウントについてのサーバーの回答を表示し、まだ対処できるうちに警告します。</translation>
    </message>
    <message>
        <source>Keeps your secrets safe</source>
        <translation>秘密情報を安全に守ります</translation>
    </message>
    <message>
        <source>To begin, add an account: you need its handle, such as alice.bsky.social, and its password. An app password is best.</source>
        <translation>まずアカウントを追加してください。alice.bsky.social のようなハンドルとパスワードが必要です。アプリパスワードを推奨します。</translation>
    </message>
    <message>
        <source>Sessions lie in your system&apos;s keychain and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>セッションはシステムのキーチェーンだけに保管されます。パスワードは一度だけ使われ、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Sessions lie in your keychain, %1, and nowhere else. Your password is used once and stored nowhere.</source>
        <translation>セッションはキーチェーン %1 だけに保管されます。パスワードは一度だけ使われ、どこにも保存されません。</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>it is damaged and cannot be put aside</source>
        <translation>破損しており、退避できません</translation>
    </message>
    <message>
        <source>it is not open</source>
        <translation>開かれていません</translation>
    </message>
    <message>
        <source>it was damaged and is put aside as %1; a new one is begun</source>
        <translation>破損していたため %1 として退避し、新しいファイルを開始しました</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>%1 keeps these accounts already.</source>
        <translation>%1 がすでにこれらのアカウントを維持しています。</translation>
    </message>
    <message>
        <source>Skykeep can take over: %1 ends, and the window keeps the accounts from here on. No session is lost.</source>
        <translation>Skykeep が引き継げます。%1 は終了し、以後はウィンドウがアカウントを維持します。セッションは失われません。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Keeps AT Protocol accounts signed in, with a window and a tray icon.</source>
        <translation>ウィンドウとトレイアイコンで、AT Protocol アカウントのサインインを維持します。</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: 1 May 2024, 14:00</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>TrustedFile</name>
    <message>
        <source>it is a symbolic link</source>
        <translation>シンボリックリンクです</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>別のユーザーが所有しています</translation>
    </message>
    <message>
        <source>others may write to it</source>
        <translation>ほかのユーザーが書き込めます</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>its path is not absolute</source>
        <translation>パスが絶対パスではありません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>WarningTitles</name>
    <message>
        <source>Taken down</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>不明な状況</translation>
    </message>
    <message>
        <source>Status not confirmed</source>
        <translation>状況が未確認</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Sign in soon</source>
        <translation>まもなくサインイン</translation>
    </message>
    <message>
        <source>Short sessions</source>
        <translation>短いセッション</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移転</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <translation>サーバーに接続不可</translation>
    </message>
    <message>
        <source>Told to wait</source>
        <translation>待機の指示</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンのロック</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>Other keychain</source>
        <translation>別のキーチェーン</translation>
    </message>
    <message>
        <source>Copied session</source>
        <translation>コピーされたセッション</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Handle changed</source>
        <translation>ハンドルの変更</translation>
    </message>
    <message>
        <source>Handle invalid</source>
        <translation>無効なハンドル</translation>
    </message>
    <message>
        <source>Main password</source>
        <translation>メインパスワード</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時休止</translation>
    </message>
    <message>
        <source>Sign-out pending</source>
        <translation>サインアウト未完了</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークなし</translation>
    </message>
    <message>
        <source>Storage trouble</source>
        <translation>保存の問題</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This computer&apos;s clock is {duration} behind.</source>
        <translation>このコンピューターの時計は {duration} 遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {duration} ahead.</source>
        <translation>このコンピューターの時計は {duration} 進んでいます。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>どのキーチェーンも応答しません。</translation>
    </message>
    <message>
        <source>The keychain refuses Skykeep.</source>
        <translation>キーチェーンが Skykeep を拒否しています。</translation>
    </message>
    <message>
        <source>it is paused.</source>
        <translation>一時休止中です。</translation>
    </message>
    <message>
        <source>the keychain is locked or does not answer.</source>
        <translation>キーチェーンがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>renewing it fails.</source>
        <translation>更新に失敗しています。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時休止中です。</translation>
    </message>
    <message>
        <source>Paused; the session is left to end {date}.</source>
        <translation>一時休止中です。セッションはそのまま {date} に終了します。</translation>
    </message>
    <message>
        <source>{host} asked us to wait until {time}, and has not answered since.</source>
        <translation>{host} は {time} まで待つように求め、それ以来応答していません。</translation>
    </message>
    <message>
        <source>{host} says that this account is not active, and not why.</source>
        <translation>{host} によると、このアカウントは有効ではありません。理由は示されていません。</translation>
    </message>
    <message>
        <source>{host} has taken this account down. Its session cannot be renewed.</source>
        <translation>{host} がこのアカウントを凍結しました。セッションを更新できません。</translation>
    </message>
    <message>
        <source>Appeal at {host}, or ask there.</source>
        <translation>{host} で異議を申し立てるか、問い合わせてください。</translation>
    </message>
    <message>
        <source>{host} has suspended this account.</source>
        <translation>{host} がこのアカウントを一時停止しました。</translation>
    </message>
    <message>
        <source>See the account&apos;s page at {host}.</source>
        <translation>{host} のアカウントのページをご覧ください。</translation>
    </message>
    <message>
        <source>{host} no longer has this account (checked twice, a day apart).</source>
        <translation>{host} にはもうこのアカウントがありません (1 日おいて 2 回確認)。</translation>
    </message>
    <message>
        <source>This account is deactivated. The session is kept.</source>
        <translation>このアカウントは無効化されています。セッションは維持されています。</translation>
    </message>
    <message>
        <source>Reactivate it at {host}.</source>
        <translation>{host} で再有効化してください。</translation>
    </message>
    <message>
        <source>{host} says: &quot;{status}&quot;.</source>
        <translation>{host} の回答: 「{status}」。</translation>
    </message>
    <message>
        <source>Status last confirmed {time}.</source>
        <translation>状況の最終確認: {time}。</translation>
    </message>
    <message>
        <source>Sign-in needed by {date}: {why}</source>
        <translation>{date} までにサインインが必要: {why}</translation>
    </message>
    <message>
        <source>{host} ends sessions after {duration} without contact.</source>
        <translation>{host} は、接続が {duration} ないとセッションを終了します。</translation>
    </message>
    <message>
        <source>Let Skykeep start when you log in.</source>
        <translation>ログイン時に Skykeep が起動するようにしてください。</translation>
    </message>
    <message>
        <source>The account now lives at {new}. This session belongs to {host}.</source>
        <translation>アカウントは現在 {new} にあります。このセッションは {host} のものです。</translation>
    </message>
    <message>
        <source>{host} refused {n} times since {date}: &quot;{error}&quot;.</source>
        <translation>{host} は {date} から {n} 回拒否しました: 「{error}」。</translation>
    </message>
    <message>
        <source>{host} has not answered since {time} ({accounts}).</source>
        <translation>{host} は {time} から応答していません ({accounts})。</translation>
    </message>
    <message>
        <source>{host} asks us to wait until {time}.</source>
        <translation>{host} は {time} まで待つように求めています。</translation>
    </message>
    <message>
        <source>A renewed session is not saved yet; keep the computer on.</source>
        <translation>更新されたセッションがまだ保存されていません。コンピューターの電源を切らないでください。</translation>
    </message>
    <message>
        <source>The keychain is locked; waiting for it: {accounts}.</source>
        <translation>キーチェーンがロックされています。解除を待っているもの: {accounts}。</translation>
    </message>
    <message>
        <source>No keychain answers ({keychain}).</source>
        <translation>どのキーチェーンも応答しません ({keychain})。</translation>
    </message>
    <message>
        <source>Install and start a keychain; on Linux a Secret Service such as gnome-keyring or KWallet. &quot;skykeep doctor&quot; tells more.</source>
        <translation>キーチェーンをインストールして起動してください。Linux では gnome-keyring や KWallet などの Secret Service です。詳しくは &quot;skykeep doctor&quot; を実行してください。</translation>
    </message>
    <message>
        <source>Secrets were kept in {expected}; {keychain} answers now.</source>
        <translation>秘密情報は {expected} に保管されていましたが、現在は {keychain} が応答しています。</translation>
    </message>
    <message>
        <source>Start {expected} again, or sign in anew to keep secrets in {keychain}.</source>
        <translation>{expected} をもう一度起動するか、改めてサインインして秘密情報を {keychain} に保管してください。</translation>
    </message>
    <message>
        <source>This session was last renewed on another computer.</source>
        <translation>このセッションは最後に別のコンピューターで更新されました。</translation>
    </message>
    <message>
        <source>{host} answered for another account; refused.</source>
        <translation>{host} から別のアカウントについての応答があったため、拒否しました。</translation>
    </message>
    <message>
        <source>Handle changed from {old} to {handle}.</source>
        <translation>ハンドルが {old} から {handle} に変わりました。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>{handle} no longer leads to this account.</source>
        <translation>{handle} はこのアカウントを指さなくなりました。</translation>
    </message>
    <message>
        <source>Repair the DNS record _atproto.{handle} or https://{handle}/.well-known/atproto-did, or choose another handle.</source>
        <translation>DNS レコード _atproto.{handle} または https://{handle}/.well-known/atproto-did を直すか、別のハンドルを選んでください。</translation>
    </message>
    <message>
        <source>Signed in with the main password: full power over the account.</source>
        <translation>メインパスワードでサインインしています。アカウントに対するすべての権限があります。</translation>
    </message>
    <message>
        <source>Set the clock, or let the system set it from the network.</source>
        <translation>時計を合わせるか、システムがネットワークから合わせるようにしてください。</translation>
    </message>
    <message>
        <source>Paused; the session ends {date} unless kept alive.</source>
        <translation>一時休止中です。維持しなければセッションは {date} に終了します。</translation>
    </message>
    <message>
        <source>Signed out here, not yet at {host}.</source>
        <translation>このコンピューターではサインアウトしましたが、{host} ではまだです。</translation>
    </message>
    <message>
        <source>Traffic to {host} is not encrypted.</source>
        <translation>{host} との通信は暗号化されていません。</translation>
    </message>
    <message>
        <source>This computer has had no network since {time}; waiting for it: {accounts}.</source>
        <translation>このコンピューターは {time} からネットワークに接続されていません。接続を待っているもの: {accounts}。</translation>
    </message>
    <message>
        <source>Look at {folder}.</source>
        <translation>{folder} をご覧ください。</translation>
    </message>
    <message>
        <source>The session ran out before it could be renewed.</source>
        <translation>更新できる前にセッションの期限が切れました。</translation>
    </message>
    <message>
        <source>{host} has ended this session: the password was changed, the app password revoked, or the session signed out or used elsewhere. A server does not say which.</source>
        <translation>{host} がこのセッションを終了しました。パスワードの変更、アプリパスワードの取り消し、または別の場所でのセッションのサインアウトや使用が原因です。どれであるかをサーバーは示しません。</translation>
    </message>
    <message>
        <source>{host} does not know this session any more. The session is kept, in case the server recovers.</source>
        <translation>{host} はこのセッションをもう認識していません。サーバーが回復する場合に備えて保管しています。</translation>
    </message>
    <message>
        <source>This account has left {host}, which does not renew its session any more.</source>
        <translation>このアカウントは {host} を離れました。セッションはそこではもう更新されません。</translation>
    </message>
    <message>
        <source>{host} has taken back the takedown of this account. The session ended with the takedown.</source>
        <translation>{host} はこのアカウントの凍結を取り消しました。セッションは凍結とともに終了しました。</translation>
    </message>
    <message>
        <source>The keychain no longer has this session.</source>
        <translation>キーチェーンにはもうこのセッションがありません。</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} 日</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 日</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} 時間</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 時間</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} account</source>
        <translation>{n} 個のアカウント</translation>
    </message>
    <message>
        <source>{n} accounts</source>
        <translation>{n} 個のアカウント</translation>
    </message>
</context>
</TS>
